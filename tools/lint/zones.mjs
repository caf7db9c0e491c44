import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Boundaries inside an app, where tags are blind. Zones are made from the directory list, so a new
 * feature is guarded from its first file.
 */
const LAYERS_INWARD = {
  http: ['./persistence'],
  persistence: ['./http', './application'],
  application: ['./http'],
};

export function apiZones(root) {
  const features = path.join(root, 'apps/api/src/features');
  return foldersIn(features).flatMap((feature) => [
    ...layerZones(path.join(features, feature)),
    {
      target: path.join(features, feature),
      from: features,
      except: [`./${feature}`, ...otherIndexes(features, feature)],
      message: 'Another feature is reached through its index.ts only.',
    },
  ]);
}

export function webZones(root) {
  const features = path.join(root, 'apps/web/src/features');
  const zones = foldersIn(features).map((feature) => ({
    target: path.join(features, feature),
    from: features,
    except: [`./${feature}`],
    message: 'Features do not know each other; routes compose them.',
  }));
  return [
    ...zones,
    {
      target: features,
      from: path.join(root, 'apps/web/src/app'),
      message: 'A feature does not know the app that composes it.',
    },
    {
      target: path.join(root, 'apps/web/src/shared'),
      from: [features, path.join(root, 'apps/web/src/app')],
      message: 'Shared code points at nothing above it.',
    },
  ];
}

function layerZones(feature) {
  return Object.entries(LAYERS_INWARD).flatMap(([layer, forbidden]) =>
    forbidden
      .filter(() => existsSync(path.join(feature, layer)))
      .map((from) => ({
        target: path.join(feature, layer),
        from: path.join(feature, from),
        message: `${layer} may not reach ${from.slice(2)}: http → application → persistence.`,
      })),
  );
}

function otherIndexes(features, feature) {
  return foldersIn(features)
    .filter((other) => other !== feature)
    .map((other) => `./${other}/index.ts`);
}

function foldersIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

import 'reflect-metadata';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type LabelMapping, readLabelMapping } from '@raccordo/agency';
import { DomainError } from '@raccordo/kernel';
import type { AppConfig } from './config/app-config.ts';
import { InvalidConfigError, readAppConfig } from './config/read-app-config.ts';
import { ImportAgencies, ImportsModule } from './features/imports/index.ts';
import { linesOf } from './features/imports/report-lines.ts';
import { writeReportFiles } from './features/imports/report-files.ts';
import { DatabaseUnreachableError, openDatabase } from './platform/persistence/open-database.ts';
import { PersistenceModule } from './platform/persistence/persistence.module.ts';
import { PostgresServerError } from './platform/persistence/postgres-server.ts';
import { PlatformModule } from './platform/platform.module.ts';
import { startProgress } from './platform/terminal/progress.ts';

/** `npm run import -- FILE [--mapping FILE] [--dry-run]`, with the server running or not. */
const USAGE = 'Usage: npm run import -- FILE [--mapping FILE] [--dry-run]';

/** Exit codes, for scripts: some rows rejected is still a finished import. */
const EXIT = { done: 0, failed: 1, misused: 2 } as const;

class UsageError extends Error {}

interface Arguments {
  readonly file: string;
  readonly mappingFile: string | null;
  readonly isDryRun: boolean;
}

@Module({})
class ImportProgram {
  static for(config: AppConfig, databaseUrl: string): DynamicModule {
    return {
      module: ImportProgram,
      imports: [
        PlatformModule.forRoot(config),
        PersistenceModule.forRoot(databaseUrl),
        ImportsModule,
      ],
    };
  }
}

async function main(): Promise<void> {
  const { file, mappingFile, isDryRun } = readArguments(process.argv.slice(2));
  const mapping = mappingFile === null ? null : await readMappingFile(mappingFile);
  const { size } = await stat(file).catch(() => {
    throw new UsageError(`${file} cannot be read.`);
  });
  const config = readAppConfig();
  const database = await openDatabase(config);
  try {
    const program = await NestFactory.createApplicationContext(
      ImportProgram.for(config, database.url),
      { logger: ['error'], abortOnError: false },
    );
    try {
      const source = createReadStream(file);
      const progress = startProgress(isDryRun ? 'Reading' : 'Importing', size);
      const report = await program.get(ImportAgencies).execute(source, {
        isDryRun,
        ...(mapping === null ? {} : { mapping }),
        onProgress: (rows) => progress.at(source.bytesRead, `${rows} rows`),
      });
      progress.end();
      const written = await writeReportFiles(config.dataDir, file, report);
      for (const line of linesOf(report, written)) console.log(line);
    } finally {
      await program.close();
    }
  } finally {
    await database.close();
  }
}

function readArguments(words: readonly string[]): Arguments {
  let file: string | null = null;
  let mappingFile: string | null = null;
  let isDryRun = false;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word === '--dry-run') isDryRun = true;
    else if (word === '--mapping') mappingFile = words[(at += 1)] ?? null;
    else if (word.startsWith('--mapping=')) mappingFile = word.slice('--mapping='.length);
    else if (word.startsWith('-') || file !== null) throw new UsageError(USAGE);
    else file = word;
  }
  const isMappingMissing = mappingFile === null && words.includes('--mapping');
  if (file === null || isMappingMissing) throw new UsageError(USAGE);
  return { file, mappingFile, isDryRun };
}

async function readMappingFile(file: string): Promise<LabelMapping> {
  let content: unknown;
  try {
    content = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`The mapping ${file} cannot be read: ${(error as Error).message}`);
  }
  const reading = readLabelMapping(content);
  if (reading.kind === 'mapping') return reading.mapping;
  const problems = reading.problems.map(({ label, code }) => `  "${label}": ${code}`);
  throw new UsageError([`The mapping ${file} is not valid:`, ...problems].join('\n'));
}

try {
  await main();
  process.exitCode = EXIT.done;
} catch (error) {
  if (error instanceof UsageError || error instanceof InvalidConfigError) {
    console.error(error.message);
    process.exitCode = EXIT.misused;
  } else if (error instanceof DomainError) {
    console.error(`The file was not imported: ${error.code} ${JSON.stringify(error.details)}`);
    process.exitCode = EXIT.misused;
  } else if (error instanceof PostgresServerError || error instanceof DatabaseUnreachableError) {
    console.error(error.message);
    process.exitCode = EXIT.failed;
  } else {
    console.error(error);
    process.exitCode = EXIT.failed;
  }
}

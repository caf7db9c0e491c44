import { Readable } from 'node:stream';
import type { MultipartFile } from '@fastify/multipart';
import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type LabelMapping, readLabelMapping } from '@raccordo/agency';
import type { FastifyRequest } from 'fastify';
import { ImportAgencies } from '../application/import-agencies.ts';
import { InvalidMappingError, MissingFileError } from '../import.errors.ts';
import { ImportReportResponse } from './import-report.response.ts';

@ApiTags('imports')
@Controller('admin/imports')
export class ImportsController {
  constructor(private readonly importAgencies: ImportAgencies) {}

  /** Parts in any order: `file` (CSV or JSON), `mapping` (JSON), `dryRun` (`true`). */
  @Post('agencies')
  @HttpCode(200)
  @ApiOperation({ operationId: 'importAgencies' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: {
        file: { type: 'string', format: 'binary' },
        mapping: { type: 'string', format: 'binary' },
        dryRun: { type: 'boolean' },
      },
    },
  })
  @ApiOkResponse({ type: ImportReportResponse })
  async import(@Req() request: FastifyRequest): Promise<ImportReportResponse> {
    const form = await formOf(request);
    const report = await this.importAgencies.execute(Readable.from([form.file]), {
      isDryRun: form.isDryRun,
      ...(form.mapping === null ? {} : { mapping: form.mapping }),
    });
    return ImportReportResponse.from(report);
  }
}

interface ImportForm {
  readonly file: Buffer;
  readonly mapping: LabelMapping | null;
  readonly isDryRun: boolean;
}

async function formOf(request: FastifyRequest): Promise<ImportForm> {
  if (!request.isMultipart()) throw new MissingFileError();
  let file: Buffer | null = null;
  let mapping: LabelMapping | null = null;
  let isDryRun = false;
  for await (const part of request.parts()) {
    if (part.fieldname === 'dryRun' && part.type === 'field') isDryRun = part.value === 'true';
    else if (part.fieldname === 'mapping') {
      mapping = mappingOf(part.type === 'file' ? await textOf(part) : String(part.value));
    } else if (part.fieldname === 'file' && part.type === 'file') file = await part.toBuffer();
    else if (part.type === 'file') part.file.resume();
  }
  if (file === null || file.length === 0) throw new MissingFileError();
  return { file, mapping, isDryRun };
}

async function textOf(part: MultipartFile): Promise<string> {
  return (await part.toBuffer()).toString('utf8');
}

function mappingOf(text: string): LabelMapping {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new InvalidMappingError({ problems: [{ label: '', code: 'not_json' }] });
  }
  const reading = readLabelMapping(content);
  if (reading.kind === 'invalid') throw new InvalidMappingError({ problems: reading.problems });
  return reading.mapping;
}

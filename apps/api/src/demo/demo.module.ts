import { Module } from '@nestjs/common';
import { AgenciesModule } from '../features/agencies/index.ts';
import { ExamplesController } from './http/examples.controller.ts';
import { LoadDemo } from './load-demo.ts';

@Module({
  imports: [AgenciesModule],
  controllers: [ExamplesController],
  providers: [LoadDemo],
  exports: [LoadDemo],
})
export class DemoModule {}

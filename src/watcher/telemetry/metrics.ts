import type { IncomingMessage, ServerResponse } from 'node:http'
import { PrometheusExporter } from '@opentelemetry/exporter-prometheus'
import { MeterProvider } from '@opentelemetry/sdk-metrics'

export interface Metrics {
  /** One mail, by what became of it. */
  mail(result: string): void
  /** One turn of a mailbox. */
  sync(outcome: string, seconds: number): void
  /** One notification, by what was made of it. */
  notification(verdict: string): void
  /** One answer of Microsoft Graph; `ok` or the error's code. */
  graph(outcome: string): void
  /** Answers a scrape in Prometheus' text format. */
  scrape(request: IncomingMessage, response: ServerResponse): void
  close(): Promise<void>
}

/** OpenTelemetry instruments, read by a scraper. No label carries an address or anything of a mail. */
export function createMetrics(): Metrics {
  const exporter = new PrometheusExporter({ preventServerStart: true })
  const provider = new MeterProvider({ readers: [exporter] })
  const meter = provider.getMeter('ankomst-watcher')
  const mails = meter.createCounter('ankomst_mails', { description: 'Mails examined, by result' })
  const syncs = meter.createCounter('ankomst_syncs', { description: 'Turns of mailboxes, by outcome' })
  const durations = meter.createHistogram('ankomst_sync_seconds', {
    description: 'Time of a turn',
    unit: 's',
    advice: { explicitBucketBoundaries: [0.1, 0.3, 1, 3, 10, 30, 60] },
  })
  const notifications = meter.createCounter('ankomst_notifications', {
    description: 'Notifications, by verdict',
  })
  const calls = meter.createCounter('ankomst_graph_calls', { description: 'Answers of Microsoft Graph' })
  return {
    mail: (result) => mails.add(1, { result }),
    sync: (outcome, seconds) => {
      syncs.add(1, { outcome })
      durations.record(seconds)
    },
    notification: (verdict) => notifications.add(1, { verdict }),
    graph: (outcome) => calls.add(1, { outcome }),
    scrape: (request, response) => exporter.getMetricsRequestHandler(request, response),
    close: () => provider.shutdown(),
  }
}

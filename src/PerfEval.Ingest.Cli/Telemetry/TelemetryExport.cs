using System.Runtime.CompilerServices;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using PerfEval.Ingest.Cli.Running;

namespace PerfEval.Ingest.Cli.Telemetry;

/// <summary>
/// Sends what <see cref="Instruments"/> tell over OTLP to where OTEL_EXPORTER_OTLP_ENDPOINT says (http/protobuf, unless
/// OTEL_EXPORTER_OTLP_PROTOCOL says grpc), the rest when it is disposed. Without that variable nothing is loaded or started.
/// A collector that does not answer costs twice ten seconds at the end and nothing else.
/// </summary>
internal sealed class TelemetryExport : IDisposable
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const int PatienceMilliseconds = 10_000;
    private readonly TracerProvider traces;
    private readonly MeterProvider metrics;

    private TelemetryExport()
    {
        var resource = ResourceBuilder.CreateDefault().AddService("perfeval", serviceVersion: ProgramVersion.Text);
        traces = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource).AddSource(Instruments.Name).AddOtlpExporter(ByHttp).Build();
        metrics = Sdk.CreateMeterProviderBuilder().SetResourceBuilder(resource).AddMeter(Instruments.Name).AddOtlpExporter(ByHttp).Build();
    }

    /// <returns>Null where nothing is to be sent.</returns>
    public static IDisposable? FromEnvironment(Session session)
    {
        var endpoint = Environment.GetEnvironmentVariable(Endpoint);
        if (string.IsNullOrWhiteSpace(endpoint) || string.Equals(Environment.GetEnvironmentVariable("OTEL_SDK_DISABLED"), "true", StringComparison.OrdinalIgnoreCase))
            return null;
        if (Uri.TryCreate(endpoint, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
            return Start();
        session.Tell(session.Messages.Of(
            $"{Endpoint} 的值“{endpoint}”不是 http(s) 地址，不发送运行数据",
            $"{Endpoint}: \"{endpoint}\" is no http(s) address; nothing is sent"));
        return null;
    }

    public void Dispose()
    {
        // Sends the rest and waits for it; disposing alone would not wait long enough for a busy collector.
        traces.Shutdown(PatienceMilliseconds);
        metrics.Shutdown(PatienceMilliseconds);
        traces.Dispose();
        metrics.Dispose();
    }

    /// <summary>The libraries are loaded with the method that names them.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static TelemetryExport Start() => new();

    private static void ByHttp(OtlpExporterOptions options)
    {
        // The protocol that the specification recommends as default; this library's own is gRPC.
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable("OTEL_EXPORTER_OTLP_PROTOCOL")))
            options.Protocol = OtlpExportProtocol.HttpProtobuf;
        options.TimeoutMilliseconds = PatienceMilliseconds;
    }
}

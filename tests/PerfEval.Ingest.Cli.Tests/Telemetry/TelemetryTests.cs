using PerfEval.Ingest.Cli.Tests.Loading;

namespace PerfEval.Ingest.Cli.Tests.Telemetry;

public sealed class TelemetryTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_load_sends_its_spans_and_counts_to_the_collector_that_is_named()
    {
        using var folder = new LoadFolder(reports: 3);
        using var collector = new Collector();
        using var loader = Start([], collector.Url, "load", folder.Path, "--db", "sqlite:" + folder.Beside("w.db"), "--jobs", "1");
        var (status, output, error) = await loader.EndAsync(Cancellation);
        Assert.True(status == 4, error + output);

        var traces = collector.Sent("/v1/traces");
        string[] spans = ["load", "read", "store", "crosscheck"];
        Assert.All(spans, s => Assert.Contains(s, traces, StringComparison.Ordinal));
        string[] attributes = ["perfeval", "PerfEval.Ingest", "perfeval.path", "坏.pdf", "补报.zip!乙局/报告.txt", "perfeval.format", "docx", "perfeval.outcome", "refused", "perfeval.reason", "perfeval.rows", "perfeval.retries"];
        Assert.All(attributes, a => Assert.Contains(a, traces, StringComparison.Ordinal));

        var metrics = collector.Sent("/v1/metrics");
        string[] counts = ["perfeval.documents", "perfeval.pages", "perfeval.bytes", "perfeval.rows", "perfeval.stage.duration"];
        Assert.All(counts, c => Assert.Contains(c, metrics, StringComparison.Ordinal));
        string[] outcomes = ["loaded", "already-loaded", "refused"];
        Assert.All(outcomes, o => Assert.Contains(Attribute("perfeval.outcome", o), metrics, StringComparison.Ordinal));
        string[] stages = ["hash", "recognise", "read", "store", "crosscheck"];
        Assert.All(stages, s => Assert.Contains(Attribute("perfeval.stage", s), metrics, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("http://127.0.0.1:1", "")]
    [InlineData("nowhere", "OTEL_EXPORTER_OTLP_ENDPOINT 的值“nowhere”不是 http(s) 地址，不发送运行数据\n")]
    public async Task A_collector_that_is_not_there_costs_the_load_nothing(string endpoint, string told)
    {
        using var folder = new LoadFolder(reports: 1);
        using var loader = Start([], endpoint, "load", folder.Path, "--db", "sqlite:" + folder.Beside("w.db"), "--in-process");
        var (status, output, error) = await loader.EndAsync(Cancellation);
        Assert.Equal(4, status);
        Assert.StartsWith($"发现 {folder.Found} 个文件", output, StringComparison.Ordinal);
        Assert.StartsWith(told, error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("http://127.0.0.1:1", true)]
    public async Task Without_a_collector_the_libraries_are_not_even_loaded(string endpoint, bool loaded)
    {
        using var folder = new LoadFolder(reports: 1);
        var assemblies = new LoadedAssemblies(folder.Beside("loaded.nettrace"));
        using var loader = Start(assemblies.Environment, endpoint, "load", folder.Path, "--db", "sqlite:" + folder.Beside("w.db"), "--in-process");
        Assert.Equal(4, (await loader.EndAsync(Cancellation)).Status);
        Assert.Equal(loaded, assemblies.Contains("OpenTelemetry.dll"));
    }

    /// <summary>As it stands in protobuf: the key, then a value that holds a text.</summary>
    private static string Attribute(string key, string text) => $"{key}\u0012{(char)(text.Length + 2)}\n{(char)text.Length}{text}";

    private static ProgramProcess Start(IEnumerable<KeyValuePair<string, string>> environment, string endpoint, params IReadOnlyList<string> arguments) =>
        ProgramProcess.Start(environment.Append(new("OTEL_EXPORTER_OTLP_ENDPOINT", endpoint)), arguments);
}

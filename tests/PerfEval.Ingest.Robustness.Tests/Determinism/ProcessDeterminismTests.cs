using System.Text;

namespace PerfEval.Ingest.Robustness.Tests.Determinism;

public sealed class ProcessDeterminismTests(ProcessDeterminismTests.Samples samples) : IClassFixture<ProcessDeterminismTests.Samples>
{
    private const int Step = 45;

    public static TheoryData<string> Environments => new(
        "LANG=zh_CN.GB18030 LC_ALL=zh_CN.GB18030 TZ=Asia/Shanghai",
        "LANG=tr_TR.UTF-8 LC_ALL=tr_TR.UTF-8 TZ=America/St_Johns",
        "LANG=ar_SA.UTF-8 LC_ALL=ar_SA.UTF-8 TZ=Pacific/Apia",
        "LC_ALL=th_TH.UTF-8 DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=0",
        "LC_ALL=C DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 DOTNET_gcServer=1",
        "DOTNET_TieredCompilation=0 DOTNET_gcConcurrent=1",
        "DOTNET_TieredPGO=0 DOTNET_ReadyToRun=0 DOTNET_PROCESSOR_COUNT=1",
        "DOTNET_EnableAVX2=0 DOTNET_EnableHWIntrinsic=0");

    /// <summary>Each process has hash codes of its own, whatever its environment.</summary>
    [Theory]
    [MemberData(nameof(Environments))]
    public async Task Whatever_culture_time_zone_and_runtime_a_process_has_the_JSON_is_the_same(string environment)
    {
        var variables = environment.Split(' ').Select(v => v.Split('=')).ToDictionary(v => v[0], v => v[1], StringComparer.Ordinal);

        var there = await ProgramOutput.BytesAsync(samples.Folder, variables, ["extract", "."], TestContext.Current.CancellationToken);

        Assert.Equal(Encoding.UTF8.GetString(await samples.ExpectedAsync(["extract", "."])), Encoding.UTF8.GetString(there));
    }

    [Theory]
    [InlineData("check . --format json")]
    [InlineData("check . --format sarif")]
    [InlineData("check . --format text --fail-level never")]
    [InlineData("tables .")]
    [InlineData("tables . --format csv")]
    [InlineData("explain .")]
    [InlineData("layouts .")]
    public async Task Every_command_that_reads_files_prints_the_same_under_another_culture_time_zone_and_collector(string arguments)
    {
        var variables = new Dictionary<string, string>(StringComparer.Ordinal) { ["LC_ALL"] = "tr_TR.UTF-8", ["TZ"] = "Pacific/Apia", ["DOTNET_gcServer"] = "1", ["DOTNET_TieredPGO"] = "0" };

        var there = await ProgramOutput.BytesAsync(samples.Folder, variables, arguments.Split(' '), TestContext.Current.CancellationToken);

        Assert.Equal(Encoding.UTF8.GetString(await samples.ExpectedAsync(arguments.Split(' '))), Encoding.UTF8.GetString(there));
    }

    [Fact]
    public async Task A_copy_of_the_folder_with_other_dates_written_in_another_order_gives_the_same()
    {
        var other = Path.Combine(Directory.CreateTempSubdirectory("perfeval-另一处-").FullName, "deep er");
        try
        {
            foreach (var file in Directory.EnumerateFiles(samples.Folder, "*", SearchOption.AllDirectories).OrderDescending(StringComparer.Ordinal))
            {
                var target = Path.Combine(other, Path.GetRelativePath(samples.Folder, file));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
                File.SetLastWriteTimeUtc(target, new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));
            }

            var there = await ProgramOutput.BytesAsync(other, new Dictionary<string, string>(), ["extract", "."], TestContext.Current.CancellationToken);

            Assert.Equal(Encoding.UTF8.GetString(await samples.ExpectedAsync(["extract", "."])), Encoding.UTF8.GetString(there));
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(other)!, recursive: true);
        }
    }

    [Fact]
    public async Task The_output_stands_in_the_order_of_the_arguments_and_each_file_s_line_is_the_same_in_any_order()
    {
        var files = Directory.EnumerateFiles(samples.Folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(samples.Folder, f)).Order(StringComparer.Ordinal).ToList();
        var forwards = await LinesAsync(files);
        var backwards = await LinesAsync([.. files.AsEnumerable().Reverse()]);

        Assert.Equal(files.Count, forwards.Length);
        Assert.Equal(forwards, backwards.Reverse());

        async Task<string[]> LinesAsync(IReadOnlyList<string> order) => Encoding.UTF8.GetString(
            await ProgramOutput.BytesAsync(samples.Folder, new Dictionary<string, string>(), ["extract", .. order], TestContext.Current.CancellationToken)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>A folder of samples, and what a plain process gives of them.</summary>
    public sealed class Samples : IDisposable
    {
        private readonly Dictionary<string, byte[]> known = new(StringComparer.Ordinal);

        public Samples() => SampleFiles.CopySome(Folder, Step);

        public string Folder { get; } = Directory.CreateTempSubdirectory("perfeval-same-").FullName;

        public async Task<byte[]> ExpectedAsync(IReadOnlyList<string> arguments)
        {
            // Tests of one class run one after the other.
            var key = string.Join(' ', arguments);
            if (!known.TryGetValue(key, out var output))
                known[key] = output = await ProgramOutput.BytesAsync(Folder, new Dictionary<string, string>(StringComparer.Ordinal) { ["LC_ALL"] = "en_US.UTF-8", ["TZ"] = "UTC" }, arguments, TestContext.Current.CancellationToken);
            return output;
        }

        public void Dispose() => Directory.Delete(Folder, recursive: true);
    }
}

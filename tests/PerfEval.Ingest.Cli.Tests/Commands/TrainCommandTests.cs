namespace PerfEval.Ingest.Cli.Tests.Commands;

public sealed class TrainCommandTests
{
    private const string Labelled = "indicators/labelled.tsv";
    private const string Model = "indicators/model.bin";

    /// <summary>On one labelled name of fifty: all of them take half a minute.</summary>
    [Fact]
    public async Task The_model_is_written_into_the_folder_and_the_same_data_give_the_same_one()
    {
        using var bench = new Workbench();
        var some = File.ReadLines(Path.Combine(Repository.Root, "schemas", Labelled)).Where((_, i) => i % 50 == 0).ToArray();
        bench.Write("first/" + Labelled, some);
        bench.Write("second/" + Labelled, some);

        var first = await bench.RunAsync("train", bench.Path("first"));
        var second = await bench.RunAsync("train", bench.Path("second"), "--lang", "en");

        Assert.Equal((ExitStatus.Done, ExitStatus.Done, "", ""), (first.Status, second.Status, first.Error, second.Error));
        Assert.Equal(2, first.OutputLines.Count);
        Assert.Equal(2, second.OutputLines.Count);
        Assert.Equal(
            await File.ReadAllBytesAsync(bench.Path("first/" + Model), TestContext.Current.CancellationToken),
            await File.ReadAllBytesAsync(bench.Path("second/" + Model), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_wrong_usage()
    {
        using var bench = new Workbench();
        var run = await bench.RunAsync("train", bench.Path("nowhere"));
        Assert.Equal((ExitStatus.WrongUsage, "perfeval: --schemas：找不到文件夹 nowhere\n"), (run.Status, run.Error));
    }

    [Fact]
    public async Task A_labelled_name_of_an_indicator_that_is_unknown_is_told_with_its_line_and_no_model_is_written()
    {
        using var bench = new Workbench();
        bench.Write("own/" + Labelled, "参保人数\tenrolled_nobody\tquantity");
        var run = await bench.RunAsync("train", bench.Path("own"));
        Assert.Equal(ExitStatus.WrongUsage, run.Status);
        Assert.Contains($"schemas/{Labelled} 第 1 行", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(bench.Path("own/" + Model)));
    }
}

namespace PerfEval.Ingest.Cli.Tests.Commands;

public sealed class EvaluateCommandTests
{
    [Fact]
    public async Task Where_everything_agrees_the_scores_per_format_and_layout_are_printed()
    {
        using var bench = new Workbench();
        Case(bench, "corpus/a", "植树", layout: "national-project");
        Case(bench, "corpus/b", "修路", layout: "narrative");
        var run = await bench.RunAsync("evaluate", bench.Path("corpus"));
        Assert.Equal(ExitStatus.Done, run.Status);
        Assert.Empty(run.Error);
        Assert.Equal(
            """
            按格式 txt: 2 份，字段 F1 1.0000（准确率 1.0000，召回率 1.0000，共 4），问题准确率 1.0000，召回率 1.0000（共 2）
            按表样 narrative: 1 份，字段 F1 1.0000（准确率 1.0000，召回率 1.0000，共 2），问题准确率 1.0000，召回率 1.0000（共 1）
            按表样 national-project: 1 份，字段 F1 1.0000（准确率 1.0000，召回率 1.0000，共 2），问题准确率 1.0000，召回率 1.0000（共 1）
            合计: 2 份，字段 F1 1.0000（准确率 1.0000，召回率 1.0000，共 4），问题准确率 1.0000，召回率 1.0000（共 2）

            """.Split('\n').Order(StringComparer.Ordinal),
            run.Output.Split('\n').Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Each_disagreement_is_listed_and_the_status_says_so()
    {
        using var bench = new Workbench();
        Case(bench, "corpus/a", "植树");
        bench.Write("corpus/a/source.txt", "evaluation 修路", "PE304 warning x");
        var run = await bench.RunAsync("evaluate", bench.Path("corpus"));
        Assert.Equal(ExitStatus.Findings, run.Status);
        Assert.Equal(
            [
                "corpus/a/source.txt",
                "  不符 e1 植树 projectName: 应为「植树」 读得「修路」",
                "  缺少 finding: 应为「PE401」",
                "  多出 finding: 读得「PE304」",
            ],
            run.OutputLines.Take(4));
        Assert.Contains("合计: 1 份，字段 F1 0.5000（准确率 0.5000，召回率 0.5000，共 2），问题准确率 0.0000，召回率 0.0000（共 1）", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sources_may_stand_in_another_folder_under_the_same_paths()
    {
        using var bench = new Workbench();
        Case(bench, "labels/a", "植树");
        Directory.CreateDirectory(bench.Path("files"));
        Directory.Move(bench.Path("labels/a"), bench.Path("files/a"));
        bench.Write("labels/a/source.gold.json", await File.ReadAllTextAsync(bench.Path("files/a/source.gold.json"), TestContext.Current.CancellationToken));
        Assert.Equal(ExitStatus.Refused, (await bench.RunAsync("evaluate", bench.Path("labels"))).Status);
        Assert.Equal(ExitStatus.Done, (await bench.RunAsync("evaluate", bench.Path("labels"), bench.Path("files"))).Status);
    }

    [Fact]
    public async Task A_label_without_its_source_is_named()
    {
        using var bench = new Workbench();
        bench.Write("corpus/a/source.gold.json", "{}");
        var run = await bench.RunAsync("evaluate", bench.Path("corpus"));
        Assert.Equal(ExitStatus.Refused, run.Status);
        Assert.Equal("corpus/a/source.gold.json: 找不到它所标注的原件（.docx .txt .pdf）\n", run.Error);
    }

    [Fact]
    public async Task A_refused_source_is_named_and_the_others_are_scored()
    {
        using var bench = new Workbench();
        Case(bench, "corpus/a", "植树");
        bench.Write("corpus/a/source.pdf", "refuse");
        var run = await bench.RunAsync("evaluate", bench.Path("corpus"));
        Assert.Equal(ExitStatus.Refused, run.Status);
        Assert.StartsWith("corpus/a/source.pdf: 未读取：PDF 文件设有打开密码", run.Error, StringComparison.Ordinal);
        Assert.Contains("合计: 1 份，字段 F1 1.0000", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("corpus/none", "perfeval: corpus/none: 找不到这个文件或文件夹\n")]
    [InlineData("corpus/empty", "perfeval: corpus/empty: 里面没有 *.gold.json\n")]
    public async Task Without_labels_there_is_nothing_to_compare(string folder, string error)
    {
        using var bench = new Workbench();
        Directory.CreateDirectory(bench.Path("corpus/empty"));
        var run = await bench.RunAsync("evaluate", bench.Path(folder));
        Assert.Equal(ExitStatus.WrongUsage, run.Status);
        Assert.Equal(error, run.Error);
    }

    [Fact]
    public async Task Labels_that_are_no_JSON_are_named()
    {
        using var bench = new Workbench();
        Case(bench, "corpus/a", "植树");
        bench.Write("corpus/a/source.gold.json", "{");
        var run = await bench.RunAsync("evaluate", bench.Path("corpus"));
        Assert.Equal(ExitStatus.WrongUsage, run.Status);
        Assert.StartsWith("perfeval: corpus/a/source.gold.json: 标注读不出来：", run.Error, StringComparison.Ordinal);
    }

    private static void Case(Workbench bench, string folder, string project, string layout = "x")
    {
        bench.Write($"{folder}/source.txt", $"evaluation {project}", "PE401 error 总分不符");
        bench.Write($"{folder}/source.gold.json", $$"""{"strict":true,"evaluations":[{"projectName":"{{project}}"}],"findings":[{"rule":"PE401","subject":null}]}""");
        bench.Write($"{folder}/case.json", $$"""{"layout":"{{layout}}"}""");
    }
}

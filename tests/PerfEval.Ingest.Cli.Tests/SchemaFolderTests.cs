namespace PerfEval.Ingest.Cli.Tests;

/// <summary>What <c>--schemas</c> and <c>--profile</c> do to the pipeline as it is shipped.</summary>
public sealed class SchemaFolderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("perfeval-schemas-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("labels.yaml")]
    [InlineData("narrative.yaml")]
    [InlineData("values.yaml")]
    [InlineData("units.yaml")]
    [InlineData("indicators/bounds.yaml")]
    [InlineData("indicators/health.yaml")]
    [InlineData("indicators/separators.yaml")]
    [InlineData("rules/score-words.yaml")]
    [InlineData("rules/self-naming.yaml")]
    [InlineData("rules/template-text.yaml")]
    [InlineData("scoring/words.yaml")]
    [InlineData("scoring/place.yaml")]
    public async Task A_mistake_in_a_data_file_is_told_with_file_and_line_and_nothing_is_read(string file)
    {
        Write(file, "- a list\n");
        Assert.Equal(
            ((int)ExitStatus.WrongUsage, "", $"perfeval: --schemas 或 --profile 不能使用：schemas/{file} 第 1 行：应为一组“键: 值”\n"),
            await CheckAsync());
    }

    [Fact]
    public async Task A_mistake_in_a_layout_costs_that_layout_and_is_a_warning()
    {
        Write("layouts/place.yaml", "id: place\nname: 某地\ntype: projct\nrecognise: {title: [某地]}\n");
        var (status, output, error) = await CheckAsync();
        Assert.Equal((int)ExitStatus.Done, status);
        Assert.NotEmpty(output);
        Assert.StartsWith("警告：schemas/layouts/place.yaml 第 3 行：不认识“projct”，最接近的是“project”；此表样不用\n", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_profile_is_told_with_the_nearest_there_is() => Assert.Equal(
        ((int)ExitStatus.WrongUsage, "", "perfeval: --schemas 或 --profile 不能使用：没有评分口径“hubay”，最接近的是“hubei”，可用的有：evaluation-module、guangxi、hubei、national-2020、national-2021-cost、transfer\n"),
        await CheckAsync("--profile", "hubay"));

    [Fact]
    public async Task A_profile_of_the_folder_can_be_chosen()
    {
        Write("scoring/place.yaml", "id: place\nextends: hubei\n");
        Assert.Equal((int)ExitStatus.Done, (await CheckAsync("--profile", "place")).Status);
    }

    /// <summary>A county's words tell the tables of a text from its prose, too, not only what the tables mean.</summary>
    [Fact]
    public async Task A_text_is_cut_into_tables_by_the_labels_that_a_layout_of_the_folder_brings_along()
    {
        const string Row = "产出指标 数量指标 清淤长度 ≥19.8公里 19.8公里 20 19.5";
        var source = Path.Combine(folder, "form.txt");
        await File.WriteAllTextAsync(source, $"某县项目支出绩效自评表\n项目名称 渠道清淤\n层级甲 层级乙 内容丙 目标丁 完成戊 配分己 评分庚\n{Row}\n", TestContext.Current.CancellationToken);
        Write("layouts/county.yaml", """
            id: county
            name: 某县自评表
            type: project
            recognise: {title: [某县项目], marks: [配分己]}
            labels:
              indicator-columns: {level1: [层级甲], level2: [层级乙], name: [内容丙], target: [目标丁], actual: [完成戊], weight: [配分己], score: [评分庚]}

            """);

        string[] own = ["--schemas", Path.Combine(folder, "schemas")];
        Assert.DoesNotContain("清淤长度", (await WholeProgram.RunAsync("tables", source, "--format", "csv")).Output, StringComparison.Ordinal);
        Assert.Contains("清淤长度", (await WholeProgram.RunAsync(["tables", source, "--format", "csv", .. own])).Output, StringComparison.Ordinal);
        var read = (await WholeProgram.RunAsync(["extract", source, .. own])).Output;
        Assert.Contains("\"layout\":\"county\"", read, StringComparison.Ordinal);
        Assert.Contains("\"score\":{\"text\":\"19.5\"", read, StringComparison.Ordinal);
    }

    private void Write(string file, string text)
    {
        var path = Path.Combine(folder, "schemas", file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private async Task<(int Status, string Output, string Error)> CheckAsync(params string[] more)
    {
        var source = Path.Combine(folder, "a.txt");
        await File.WriteAllTextAsync(source, "没有自评表。\n", TestContext.Current.CancellationToken);
        Directory.CreateDirectory(Path.Combine(folder, "schemas"));
        return await WholeProgram.RunAsync(["check", source, "--schemas", Path.Combine(folder, "schemas"), .. more]);
    }
}

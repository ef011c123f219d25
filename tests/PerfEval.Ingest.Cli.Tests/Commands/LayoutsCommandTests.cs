using System.Text.RegularExpressions;

namespace PerfEval.Ingest.Cli.Tests.Commands;

public partial class LayoutsCommandTests
{
    private const string Form =
        "某县项目支出绩效自评表\n（2023年度）\n\n"
        + "项目名称\t图书采购\n实施单位\t某县图书馆\n"
        + "一级指标\t二级指标\t三级指标\t年度指标值\t年底完成数\t分值\t考核分\t偏差原因\n"
        + "产出指标\t数量指标\t采购图书册数\t≥600册\t612册\t60\t60\t\n"
        + "产出指标\t质量指标\t图书验收合格率\t100%\t100%\t30\t30\t\n"
        + "总分\t\t\t\t\t90\t90\t\n";

    [Fact]
    public async Task Without_a_path_every_layout_is_listed_with_its_name()
    {
        var (status, output, _) = await WholeProgram.RunAsync("layouts");

        Assert.Equal(0, status);
        Assert.Contains("yunnan-public-14", output, StringComparison.Ordinal);
        Assert.Contains("湖北省项目自评表（20+80）", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public async Task A_county_s_layout_is_added_as_the_one_file_that_the_readme_shows(string readme)
    {
        using var bench = new Workbench();
        bench.Write("schemas/layouts/some-county-project.yaml", LayoutOf(readme));
        var form = bench.Write("form.txt", Form);

        var (status, before, _) = await WholeProgram.RunAsync("layouts", form);
        var (_, after, error) = await WholeProgram.RunAsync("layouts", form, "--schemas", bench.Path("schemas"));
        var (_, json, _) = await WholeProgram.RunAsync("extract", form, "--schemas", bench.Path("schemas"));

        Assert.Equal(0, status);
        Assert.DoesNotContain("some-county-project", before, StringComparison.Ordinal);
        // Without the layout no entry knows the label; what stands below it says that it is the actual.
        Assert.Contains("年底完成数 → indicator-columns › actual（没有词条，按各行内容判断）", before, StringComparison.Ordinal);
        Assert.DoesNotContain("词条“年底完成数”", before, StringComparison.Ordinal);
        Assert.Equal("", error);
        Assert.Contains("表样 some-county-project（某县项目支出绩效自评表）：标题含“某县项目支出绩效自评”", after, StringComparison.Ordinal);
        Assert.Contains("年底完成数 → indicator-columns › actual（词条“年底完成数”）", after, StringComparison.Ordinal);
        Assert.Contains("\"layout\":\"some-county-project\"", json, StringComparison.Ordinal);
        Assert.Contains("\"actual\":{\"text\":\"612册\"", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("actual: [年底完成数]", "actuel: [年底完成数]", "不认识“actuel”，最接近的是“actual”")]
    [InlineData("not-columns: [criteria]", "not-columns: [critera]", "不认识“critera”，最接近的是“criteria”")]
    [InlineData("  indicator-columns:\n", "  indicator-column:\n", "不认识“indicator-column”，最接近的是“indicator-columns”")]
    [InlineData("fields: [project-name]", "fields: [projectname]", "不认识“projectname”，最接近的是“project-name”")]
    public async Task A_mistake_in_a_layout_is_told_with_file_line_and_nearest_word_and_costs_that_layout_only(string right, string wrong, string message)
    {
        using var bench = new Workbench();
        var layout = LayoutOf("README.md");
        Assert.Contains(right, layout, StringComparison.Ordinal);
        var broken = layout.Replace(right, wrong, StringComparison.Ordinal);
        bench.Write("schemas/layouts/some-county-project.yaml", broken);
        var line = broken[..broken.IndexOf(wrong, StringComparison.Ordinal)].Count(c => c == '\n') + 1;

        var (status, output, error) = await WholeProgram.RunAsync("layouts", "--schemas", bench.Path("schemas"));

        Assert.Equal(0, status);
        Assert.Matches($@"layouts/some-county-project\.yaml\D+{line}\D", error);
        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.DoesNotContain("some-county-project", output, StringComparison.Ordinal);
        Assert.Contains("national-standard", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_English_too_the_reasons_are_told()
    {
        using var bench = new Workbench();
        var form = bench.Write("form.txt", Form);

        var (_, output, _) = await WholeProgram.RunAsync("layouts", form, "--lang", "en");

        Assert.Contains("年底完成数 → indicator-columns › actual (no entry, by what the rows hold)", output, StringComparison.Ordinal);
    }

    private static string LayoutOf(string readme) => Layout().Match(File.ReadAllText(Path.Combine(Repository.Root, readme)).ReplaceLineEndings("\n")).Groups["layout"].Value;

    [GeneratedRegex(@"```yaml\n(?<layout>id: some-county-project\n.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Layout();
}

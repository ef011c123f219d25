using PerfEval.Ingest.Forms.Layouts;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Tests.Forms.Layouts;

public class LayoutRecogniserTests
{
    private const string Form = """
        项目支出绩效自评表
        项目名称 | 图书采购
        一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
        产出指标 | 数量指标 | 采购台数 | ≥6台 | 6台 | 90 | 90 |
        """;

    [Theory]
    [InlineData("项目支出绩效自评", "some-county")]
    [InlineData("某县", "national-standard")]
    public void A_layout_in_a_folder_of_ones_own_wins_where_its_title_is_the_more_particular(string title, string expected)
    {
        var folder = Directory.CreateTempSubdirectory("perfeval-layout-");
        try
        {
            Directory.CreateDirectory(Path.Combine(folder.FullName, "layouts"));
            File.WriteAllText(Path.Combine(folder.FullName, "layouts", "some-county.yaml"), $"""
                id: some-county
                name: 某县项目支出绩效自评表
                type: project
                recognise:
                  title: [{title}]
                  fields: [project-name]
                  indicator-columns: [level1, level2, name, target, actual, weight, score]
                scoring: national-2020
                """);

            var layouts = LayoutCatalog.Load(SchemaFiles.WithFolder(folder.FullName));

            Assert.Empty(layouts.Mistakes);
            Assert.Equal(expected, LayoutRecogniser.Recognise(FormTables.ReadOne(Form), layouts)?.Id);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}

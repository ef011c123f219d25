using PerfEval.Ingest.Forms.Labels;
using PerfEval.Ingest.Forms.Rows;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Tests.Forms.Labels;

public class LabelCatalogTests
{
    [Theory]
    [InlineData("序号", OtherColumn.RunningNumber)]
    [InlineData("是否完成率指标", OtherColumn.Flag)]
    [InlineData("得分系数（%）", OtherColumn.Figure)]
    [InlineData("扣分", OtherColumn.Figure)]
    [InlineData("扣分原因", OtherColumn.Text)]
    [InlineData("核心指标", null)]
    public void The_label_of_a_column_that_nothing_uses_says_what_its_cells_hold(string label, OtherColumn? kind) =>
        Assert.Equal(kind, LabelCatalog.BuiltIn.OtherColumn(label));

    [Theory]
    [InlineData("县级预算部门名称", "department-name")]
    [InlineData("省级预算部门名称", "department-name")]
    [InlineData("区级预算单位名称", "department-name")]
    [InlineData("县直部门名称", "department-name")]
    [InlineData("预算部门（单位）", "department-name")]
    [InlineData("部门预算单位", "department-name")]
    [InlineData("一级预算部门", "department-name")]
    [InlineData("部门（单位）全称", "department-name")]
    [InlineData("政策名称", "project-name")]
    [InlineData("支出政策名称", "project-name")]
    [InlineData("专项资金（项目）名称", "project-name")]
    [InlineData("项目（资金）名称", "project-name")]
    [InlineData("财政专项资金名称", "project-name")]
    [InlineData("预算项目名称", "project-name")]
    [InlineData("项目支出名称", "project-name")]
    [InlineData("三级项目名称", "project-name")]
    [InlineData("转移支付资金名称", "project-name")]
    [InlineData("县级主管部门", "competent-department")]
    [InlineData("区域名称", null)]
    [InlineData("县级财政部门", null)]
    public void Departments_and_projects_go_by_many_names(string label, string? field) => Assert.Equal(field, LabelCatalog.BuiltIn.Field(label));

    [Theory]
    [InlineData("得分")]
    [InlineData("评分")]
    [InlineData("自评分")]
    [InlineData("综合")]
    [InlineData("评价得分")]
    public void The_label_of_a_column_of_points_is_no_total(string label) => Assert.False(LabelCatalog.BuiltIn.IsTotal(label));

    [Fact]
    public void Grades_and_columns_of_a_county_are_data()
    {
        var folder = Directory.CreateTempSubdirectory("perfeval-schemas-");
        try
        {
            var built = SchemaFiles.BuiltIn.Read("labels.yaml");
            File.WriteAllText(
                Path.Combine(folder.FullName, "labels.yaml"),
                built.Replace("grades: [优,", "grades: [优, 好,", StringComparison.Ordinal).Replace("flag: [/^是否/]", "flag: [/^是否/, 已完成]", StringComparison.Ordinal));
            var labels = LabelCatalog.Load(SchemaFiles.WithFolder(folder.FullName));
            Assert.Equal((true, OtherColumn.Flag), (labels.IsGrade("好"), labels.OtherColumn("已完成")));
            Assert.Equal((false, null), (LabelCatalog.BuiltIn.IsGrade("好"), LabelCatalog.BuiltIn.OtherColumn("已完成")));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}

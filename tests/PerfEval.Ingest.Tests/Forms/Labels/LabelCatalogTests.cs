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

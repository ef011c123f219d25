using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Tests.Forms;

namespace PerfEval.Ingest.Tests.Rules.Form;

public class TemplateTextLeftTests
{
    private static IEnumerable<string?> Subjects(string end) => new Ingestion(SchemaFiles.BuiltIn).Run(FormTables.Document($"""
        某县防汛物资转移支付区域绩效目标自评表
        转移支付（项目）名称 | 防汛物资储备资金 | < | < | < | <
        一级指标 | 二级指标 | 三级指标 | 指标值 | 全年实际完成值 | 未完成原因和改进措施
        产出指标 | 数量指标 | 储备编织袋 | ≥900条 | 950条 |
        {end}
        """)).Findings.Where(f => f.Rule == "PE105").Select(f => f.Subject);

    [Theory]
    [InlineData("说明 | 请在此处简要说明审计和财政监督中发现的问题，如没有请填无。 | < | < | < | <", "说明")]
    [InlineData("其他需要说明的事项 | 请简要说明需要解释的事项。 | < | < | < | <", "其他需要说明的事项")]
    public void The_template_s_text_is_left_in_a_cell_beside_the_label_that_asks_for_it(string row, string label) => Assert.Equal([label], Subjects(row));

    [Theory]
    [InlineData("说明 | 审计未发现问题。 | < | < | < | <")]
    [InlineData("说明 | 1.请简要说明得分的依据。2.请如实填写得分。 | < | < | < | <")]
    [InlineData("注：请在此处简要说明审计和财政监督中发现的问题。 | < | < | < | < | <")]
    [InlineData("填表说明 | 请在此处简要说明审计和财政监督中发现的问题。 | < | < | < | <")]
    public void The_form_s_own_notes_are_no_text_that_was_left(string row) => Assert.Empty(Subjects(row));
}

using PerfEval.Ingest.Rules.Totals;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Tests.Rules.Totals;

public class ScoreWordsTests
{
    [Theory]
    [InlineData("自评总得分94.5，其中产出48、效益28、满意度9、执行率9.5。", 4)]
    [InlineData("自评总得分94.5（产出48，效益28，满意度9，预算执行9.5）。", 4)]
    [InlineData("自评总得分94.5分，设产出指标8个、效益指标3个。", 0)]
    [InlineData("自评总得分94.5分，其中产出48,效益28,满意度9,执行率9.5。", 4)]
    [InlineData("服务老年人31,205人，规范管理24,118人，成本管理7,326人。自评总得分94.5分。", 0)]
    [InlineData("自评总得分94.5分，其中供养人数412、床位500。", 0)]
    public void Parts_of_a_score_may_leave_their_unit_to_the_total_before_them(string passage, int parts) =>
        Assert.Equal(parts, ScoreWords.Load(SchemaFiles.BuiltIn).CountParts(passage));
}

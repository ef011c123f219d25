using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Guangxi;

internal static class Clean
{
    public static CorpusCase Case { get; } = new(
        "guangxi", "clean",
        "The national columns with 自评等级 in the head: 一等.")
    {
        Text = new(Flattening.CellPerLine, "utf-8"),
        Parts = [Sheet(2022, "97.64", "一等", "9.6")],
    };

    internal static Form Sheet(int year, string total, string grade, string execution) => new("部门预算项目支出绩效自评表", new Evaluation
    {
        Type = "project",
        Layout = "guangxi",
        Year = year,
        Grade = grade,
        ProjectName = "边境口岸联合执勤",
        CompetentDepartment = "桂澄市商务和口岸管理局",
        Unit = "桂澄市口岸服务中心",
        Funds =
        [
            new("total", "年度资金总额：") { Initial = "125.00", Annual = "120.00", Executed = "115.20", Weight = "10", Rate = "96.00%", Score = execution },
            new("fiscal", "其中：本年财政拨款") { Initial = "125.00", Annual = "120.00", Executed = "115.20", Weight = "—", Rate = "96.00%", Score = "—" },
            new("other", "其他资金") { Weight = "—", Score = "—" },
        ],
        Dimensions =
        [
            Level1("产出指标", null,
                Level2("数量指标", "quantity",
                    Level3("联合执勤天数", AtLeast("≥365天", 365, "天"), Number("351天", 351, "天"), "25", "24.04", "口岸两次临时关闭，执勤相应暂停。")),
                Level2("质量指标", "quality",
                    Level3("执勤记录完整率", AtLeast("≥98%", 98, "%"), Number("99%", 99, "%"), "25", "24", "一次抽查发现记录延迟补录，已整改。"))),
            Level1("效益指标", null,
                Level2("社会效益指标", "social",
                    Level3("口岸通关秩序", Words("良好"), Done, "30", "30"))),
            Level1("满意度指标", null,
                Level2("服务对象满意度指标", "satisfaction",
                    Level3("进出口企业满意度", AtLeast("≥90%", 90, "%"), Number("96%", 96, "%"), "10", "10"))),
        ],
        TotalWeight = "100",
        TotalScore = total,
    })
    {
        Sheet = Forms.Guangxi.Blocks,
        Expected = "保障口岸联检单位常年执勤，维护通关秩序。",
        Achieved = "执勤正常开展，通关秩序良好。",
    };
}

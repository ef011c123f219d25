using System.Globalization;
using PerfEval.Ingest.Generator.Model;

namespace PerfEval.Ingest.Generator.Many;

/// <summary>Draws what a submission reports: a series keeps its size from year to year, its figures move a little.</summary>
internal static class DraftDrawing
{
    private const decimal MissedShare = 0.12m;

    private static readonly string[] Causes =
    [
        "年初连续降雨，可作业的天数减少", "招标公告流标一次，开工推迟", "部分点位需要重新选址", "设备到货较合同约定晚",
        "参加人员因农忙减少", "配套工程尚未交付", "专业人员中途调离", "部分对象外出务工，未能按期参加",
    ];

    private static readonly string[] Measures =
    [
        "下年度提前编排计划，按月调度", "已与相关单位商定补做时间，预计下年度上半年完成", "将加强前期论证，预留调整时间",
        "已增配力量，逐月跟踪进度", "下一步完善考核办法，压实责任", "已督促供货单位补齐，按合同扣减费用",
    ];

    private static readonly string[] Aims = ["提高资金使用效益", "方便群众就近办理", "补齐短板弱项", "巩固已有成果", "规范日常管理", "提升服务水平"];

    /// <summary>What an outlier is told by: the first indicator that counts something.</summary>
    public static Measure Counted(Series series) => series.Kind.Measures.First(m => m.Kind == ">=");

    /// <param name="again">0 for the first submission; a resubmission has other figures.</param>
    public static Draft Draw(ulong seed, Series series, int year, int again = 0, Oddity oddity = Oddity.None)
    {
        var steady = new Chance(seed, 2, series.Number);
        var chance = new Chance(seed, 3, series.Number, year, again);
        var basis = steady.Between(18m, 900m, 0.5m) * (oddity == Oddity.Jump ? 4 : 1);
        var counted = oddity == Oddity.Outlier ? Counted(series) : null;
        var initial = Math.Round(basis * chance.Between(0.94m, 1.06m, 0.01m), 2);
        var beside = chance.Happens(0.4m) ? Math.Round(initial * chance.Between(0.02m, 0.18m, 0.01m), 2) : 0;
        var executedBeside = chance.Happens(0.7m) ? beside : Math.Round(beside * chance.Between(0.5m, 0.95m, 0.01m), 2);
        var executed = chance.Happens(0.5m) ? initial : Math.Round(initial * chance.Between(0.86m, 0.99m, 0.005m), 2);
        return new(series, year)
        {
            Initial = initial,
            Annual = initial + beside,
            Executed = executed + executedBeside,
            AnnualBeside = beside,
            ExecutedBeside = executedBeside,
            Indicators = [.. series.Kind.Measures.Select(m => Indicator(m == counted ? m with { Least = m.Least * 30, Most = m.Most * 30, Step = m.Step * 30 } : m, year, steady, chance)), Timely(series, year, chance)],
            Expected = $"{series.Kind.Goal}，{chance.Of(Aims)}。",
            Achieved = $"{series.Kind.Outcome}。",
        };
    }

    private static DraftIndicator Indicator(Measure measure, int year, Chance steady, Chance chance) => measure.Kind switch
    {
        "词" => new(measure.Level, measure.Name, Say.Words(measure.Words), Say.Done) { Split = ("定性", measure.Words, Say.Achieved, "") },
        "%" => Percentage(measure, steady, chance),
        "=" => Exact(measure, steady),
        "<=" => AtMost(measure, steady, chance),
        _ => AtLeast(measure, year, steady, chance),
    };

    private static DraftIndicator Percentage(Measure measure, Chance steady, Chance chance)
    {
        var target = steady.Between(measure.Least, measure.Most, measure.Step);
        var actual = chance.Happens(MissedShare)
            ? target - chance.Between(1m, 8m, 0.1m)
            : Math.Min(100, target + chance.Between(0m, 6m, 0.1m));
        return Finish(measure, ">=", "≥", target, actual, chance);
    }

    private static DraftIndicator Exact(Measure measure, Chance steady)
    {
        var value = steady.Between(measure.Least, measure.Most, measure.Step);
        return new(measure.Level, measure.Name, Say.Exactly(Text("=", value, measure.Unit), value, measure.Unit), Say.Number(Text("", value, measure.Unit), value, measure.Unit))
        {
            Split = ("=", Draft.Plain(value), Draft.Plain(value), measure.Unit),
        };
    }

    private static DraftIndicator AtMost(Measure measure, Chance steady, Chance chance)
    {
        var target = steady.Between(measure.Least, measure.Most, measure.Step);
        var actual = Math.Round(target * chance.Between(0.84m, 1m, 0.01m), 2);
        return Finish(measure, "<=", "≤", target, actual, chance);
    }

    private static DraftIndicator AtLeast(Measure measure, int year, Chance steady, Chance chance)
    {
        var grown = 1 + ((year - 2021) * 0.02m);
        var target = Stepped(steady.Between(measure.Least, measure.Most, measure.Step) * grown, measure.Step);
        var actual = chance.Happens(MissedShare)
            ? Stepped(target * chance.Between(0.6m, 0.97m, 0.01m), measure.Step)
            : Stepped(target * chance.Between(1m, 1.16m, 0.01m), measure.Step);
        return Finish(measure, ">=", "≥", target, actual == 0 ? target : actual, chance);
    }

    private static DraftIndicator Finish(Measure measure, string comparison, string sign, decimal target, decimal actual, Chance chance)
    {
        var met = comparison == "<=" ? actual <= target : actual >= target;
        var (unit, scale) = Canonical(measure.Unit);
        return new(
            measure.Level, measure.Name,
            Say.Number(Text(sign, target, measure.Unit), target * scale, unit) with { Operator = comparison },
            Say.Number(Text("", actual, measure.Unit), actual * scale, unit))
        {
            Split = (sign, Draft.Plain(target), Draft.Plain(actual), measure.Unit),
            Earned = met ? 1 : actual / target,
            Reason = met ? null : $"{chance.Of(Causes)}。{chance.Of(Measures)}。",
        };
    }

    private static DraftIndicator Timely(Series series, int year, Chance chance)
    {
        var (month, done) = (chance.Between(9, 12), chance.Between(1, 8));
        var last = DateTime.DaysInMonth(year, month);
        var (target, actual) = (new DateOnly(year, month, last), new DateOnly(year, month, last).AddDays(-done * 6));
        return new(
            "时效", series.Kind.Name + "完成时间",
            Say.Before(Invariant($"{year}年{month}月底前"), Iso(target)),
            Say.On(Invariant($"{actual.Year}年{actual.Month}月{actual.Day}日"), Iso(actual)))
        {
            Split = ("", "", "", ""),
        };
    }

    /// <summary>万只 is told as 10000 只, 万元 as 10000 元.</summary>
    private static (string Unit, decimal Scale) Canonical(string unit) => unit.StartsWith('万') ? (unit[1..], 10_000) : (unit, 1);

    private static decimal Stepped(decimal value, decimal step) => Math.Round(value / step, MidpointRounding.AwayFromZero) * step;

    private static string Text(string sign, decimal value, string unit) => sign + Draft.Plain(value) + unit;

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

using PerfEval.Ingest.Review.Words;

namespace PerfEval.Ingest.Review.Samples;

/// <summary>What pages call the things of a spot check.</summary>
internal static class SampleWords
{
    public static string Method(string method, PageWords words) => method switch
    {
        "simple" => words.Of("简单随机", "simple random"),
        "by-unit" => words.Of("按单位分层", "by unit"),
        "by-rule" => words.Of("按规则分层", "by rule"),
        "risk" => words.Of("按风险", "by risk"),
        _ => method,
    };

    public static string Verdict(string verdict, PageWords words) => verdict switch
    {
        SampleBook.Right => words.Of("无误", "right"),
        SampleBook.Wrong => words.Of("有误", "wrong"),
        _ => words.Of("待定", "open"),
    };

    /// <summary>So that no colour stands alone.</summary>
    public static string Sign(string verdict) => verdict switch
    {
        SampleBook.Right => "✓",
        SampleBook.Wrong => "✗",
        _ => "○",
    };

    /// <summary>How the interval was come by, in one sentence.</summary>
    public static string Method(IntervalMethod method, PageWords words) => method switch
    {
        IntervalMethod.Census => words.Of("总体全部查过，没有抽样误差。", "All that there is was judged: nothing is uncertain."),
        IntervalMethod.Wilson => words.Of("等概率抽取：威尔逊（Wilson）得分区间，已作有限总体修正。", "Equal probabilities: Wilson's score interval with the finite population correction."),
        _ => words.Of("不等概率抽取：哈耶克（Hájek）比率估计，方差按哈耶克近似（含有限总体修正），区间按等效样本量取威尔逊区间。", "Unequal probabilities: Hájek's ratio and variance, with the finite population correction; Wilson's interval for the effective sample size."),
    };
}

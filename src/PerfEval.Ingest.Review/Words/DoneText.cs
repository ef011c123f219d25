namespace PerfEval.Ingest.Review.Words;

/// <summary>What the page says after something was done.</summary>
internal static class DoneText
{
    /// <summary>Null for words that it does not know: nothing of an address is shown as if the page said it.</summary>
    public static string? Of(string done, PageWords words) => done switch
    {
        "confirmed" => words.Of("已记为属实", "Confirmed"),
        "dismissed" => words.Of("已记为不成立", "Dismissed"),
        "queried" => words.Of("已记为待核", "Queried"),
        "reopened" => words.Of("已重新打开", "Reopened"),
        "noted" => words.Of("备注已保存", "Note saved"),
        "undone" => words.Of("已撤销", "Taken back"),
        "corrected" => words.Of("更正已保存，原读取结果不变", "Correction saved; what was read stays as it is"),
        "withdrawn" => words.Of("更正已撤回", "Correction withdrawn"),
        _ => null,
    };
}

using System.Text.RegularExpressions;

namespace PerfEval.Ingest.Evaluations;

/// <summary>Province, city or county as a unit's name or a title begins with it.</summary>
public static partial class Regions
{
    /// <summary>青柳市转移支付区域(项目)… → 青柳市; null where the text begins with no place.</summary>
    public static string? At(string text)
    {
        var match = Place().Match(text.Trim());
        return match.Success ? match.Value : null;
    }

    // 市场, 县级, 区域, 市级 … begin other words; 省直, 市本级 are levels, not places.
    [GeneratedRegex(@"^(?:\p{IsCJKUnifiedIdeographs}{2,7}?(?:省|自治区|自治州|地区|盟|市(?![场级政直民本])|自治县|县(?![级域直])|区(?![域级划位])|旗|州(?![市区])))+", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Place();
}

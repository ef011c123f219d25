namespace PerfEval.Pdf.Fonts;

/// <summary>The fonts of simplified Chinese Windows, Word and the house of Founder by their English names.</summary>
internal static class ChineseFontNames
{
    private static readonly string[] Families =
    [
        "SimSun", "NSimSun", "SimHei", "SimKai", "SimFang", "SimLi", "SimYou", "KaiTi", "FangSong", "LiSu", "YouYuan", "DengXian", "MicrosoftYaHei",
        "STSong", "STZhongsong", "STFangsong", "STKaiti", "STHeiti", "STXihei", "STLiti", "STHupo", "STCaiyun", "STXingkai", "STXinwei",
    ];

    public static bool Contains(string font)
    {
        var name = font.Replace(" ", "", StringComparison.Ordinal).TrimStart('@');
        return Array.Exists(Families, family => name.StartsWith(family, StringComparison.OrdinalIgnoreCase)) || IsFounder(name);
    }

    /// <summary>FZXBSJW, FZFSK--GBK1-0: four capitals and more.</summary>
    private static bool IsFounder(string name) =>
        name.Length >= 4 && name.StartsWith("FZ", StringComparison.Ordinal) && char.IsAsciiLetterUpper(name[2]) && char.IsAsciiLetterUpper(name[3]);
}

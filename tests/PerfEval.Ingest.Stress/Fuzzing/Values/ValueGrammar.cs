using System.Globalization;

namespace PerfEval.Ingest.Stress.Fuzzing.Values;

/// <summary>Figures, units, days and numerals as forms print them, and what becomes of them in converters and by typing errors.</summary>
internal static class ValueGrammar
{
    private static readonly string[] Signs = ["", "", "≥", "＞", "≤", "<", "=", "≧", "≦", ">=", "不低于", "不少于", "不超过", "至少", "约", "大于等于", "±", "~"];
    private static readonly string[] Behind = ["", "", "", "以上", "以下", "以内", "左右", "及以上", "（含）"];
    private static readonly string[] Magnitudes = ["", "", "万", "亿", "千", "百", "万亿", "千万", "百分之"];

    private static readonly string[] Units =
        ["", "", "人", "人次", "户", "家", "次", "个", "项", "公里", "亩", "平方米", "㎡", "吨", "元", "万元", "元/人", "元/人·月", "元/户·年", "批次/千人", "个月", "天", "小时", "%", "‰", "个百分点", "例/10万人", "kWh", "分", "年"];

    private static readonly string[] Words = ["完成", "达标率", "满意度", "项目数量", "补助", "其中", "含", "共", "每年", "人均", "完工时间", "达成预期指标", "部分达成", "优良中低差", "无", "—", "/", "其他"];

    private static readonly string[] Joints = ["", "，", "；", "、", "和", "\n", " ", "：", "（", "）", "/", "+", "-", "~", "至", "→", "(", ")", "×", "=", "。"];

    private static readonly string[] Odd = ["1e999", "-", "--", "+", ".", ",", "0x1F", "∞", "NaN", "½", "①", "Ⅷ", "٣", "\u200B", "\uD800", "\uDC00", "\u0000", "\uFEFF", "\u202E", "é", "((((((", "))))", "%%", "万万亿亿", "负", "点", "零零零", "〇", "廿", "卅", "O", "l", "兀"];

    public static string Text(Random random)
    {
        var text = Phrase(random);
        for (var more = random.Next(4) == 0 ? random.Next(1, 6) : 0; more > 0; more--)
            text += Joints[random.Next(Joints.Length)] + Phrase(random);
        for (var changes = random.Next(3) == 0 ? random.Next(1, 4) : 0; changes > 0 && text.Length > 0; changes--)
            text = Changed(random, text);
        return text;
    }

    private static string Phrase(Random random) => (random.Next(5) == 0 ? Words[random.Next(Words.Length)] : "") + Signs[random.Next(Signs.Length)] + random.Next(14) switch
    {
        0 => Day(random),
        1 => Chinese(random),
        2 => Number(random) + Joints[random.Next(Joints.Length)] + Number(random),
        3 => Words[random.Next(Words.Length)],
        4 => Odd[random.Next(Odd.Length)],
        5 => new string((char)('0' + random.Next(10)), random.Next(1, 400)),
        _ => Number(random),
    } + Magnitudes[random.Next(Magnitudes.Length)] + Units[random.Next(Units.Length)] + Behind[random.Next(Behind.Length)];

    private static string Number(Random random)
    {
        var value = new decimal(random.Next(2) == 0 ? random.Next(200) : random.Next(), 0, 0, random.Next(20) == 0, (byte)Math.Max(0, random.Next(-3, 7)));
        return random.Next(5) == 0 ? value.ToString("#,0.##", CultureInfo.InvariantCulture) : value.ToString(CultureInfo.InvariantCulture);
    }

    private static string Chinese(Random random) => string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => "零一二两三四五六七八九十百千万亿壹佰点半"[random.Next(20)]));

    private static string Day(Random random) => random.Next(6) switch
    {
        0 => FormattableString.Invariant($"{random.Next(1990, 2040)}年{random.Next(14)}月{random.Next(33)}日"),
        1 => FormattableString.Invariant($"{random.Next(1990, 2040)}-{random.Next(14):00}-{random.Next(33):00}"),
        2 => FormattableString.Invariant($"{random.Next(14)}月底前"),
        3 => FormattableString.Invariant($"{random.Next(20000101, 20401231)}"),
        4 => FormattableString.Invariant($"{random.Next(10_000)}年第{random.Next(6)}季度"),
        _ => FormattableString.Invariant($"{random.Next(14)}/{random.Next(33)}/{random.Next(100)}"),
    };

    private static string Changed(Random random, string text)
    {
        var at = random.Next(text.Length);
        return random.Next(6) switch
        {
            0 => text.Remove(at, 1),
            1 => text.Insert(at, text[random.Next(text.Length)].ToString()),
            2 => text.Insert(at, Odd[random.Next(Odd.Length)]),
            3 => text[..at],
            4 => text.Insert(at, Joints[random.Next(Joints.Length)]),
            _ => text + text[at..],
        };
    }
}

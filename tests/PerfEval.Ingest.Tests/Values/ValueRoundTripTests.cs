using System.Globalization;
using PerfEval.Ingest.Values;
using PerfEval.Ingest.Values.Figures;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Tests.Values;

/// <summary>Values made at random, printed in the ways forms print them, and read back. The seed is fixed: a failure names its text and comes again.</summary>
public sealed class ValueRoundTripTests
{
    private const int Values = 6_000;
    private const int Texts = 100_000;

    private static readonly string[] Signs = ["", "≥", "＞", "≤", "<", "=", "≧", ">=", "不低于", "不少于", "不超过", "至少", "约"];
    private static readonly string[] Behind = ["", "", "", "以上", "以下", "以内", "左右"];
    private static readonly (string Word, decimal Scale)[] Magnitudes = [("", 1m), ("", 1m), ("万", 10_000m), ("亿", 100_000_000m), ("千", 1_000m), ("百", 100m)];
    private static readonly string[] Units =
        ["人", "人次", "户", "家", "次", "个", "项", "台", "套", "公里", "亩", "平方米", "㎡", "吨", "元", "元/人", "元/人·月", "元/户·年", "批次/千人", "个月", "天", "工作日", "小时", "%", "‰", "个百分点", "例/10万人", "件", "场次"];

    private static readonly string[] Alphabet =
        [.. "0123456789０１９.,，、;；:：。-—~～≥≤<>=％%‰↑/·×*+()（）[]〔〕“” \n\t\u3000\u200B\uD800①②㎡".Select(c => c.ToString()),
         "万", "亿", "千", "百", "十", "一", "二", "两", "三", "九", "零", "〇", "壹", "佰", "半", "负", "成", "百分之", "万分之", "百分百", "不低于", "不超过", "以上", "以下", "以内", "左右", "至", "到", "约", "超过", "达到", "稳定在",
         "元", "万元", "人", "人次", "个", "个月", "年", "月", "日", "号", "底", "前", "之前", "季度", "上半年", "时", "每", "工作日", "小时", "公里", "率", "满意度", "完成", "达成", "未", "部分", "基本", "指标", "其中", "含", "不含", "兀", "工", "項", "績(jī)", "O", "l", "kWh", "2023", "12", "31"];

    [Fact]
    public void What_is_printed_is_read_back()
    {
        var random = new Random(20260801);
        for (var i = 0; i < Values; i++)
        {
            var (text, number, magnitude, unit) = Number(random);
            var sign = Signs[random.Next(Signs.Length)];
            var behind = sign.Length == 0 ? Behind[random.Next(Behind.Length)] : "";
            var written = sign + text + magnitude.Word + unit + behind;
            var quantity = QuantityParser.Parse(written, QuantityContext.None, null)!;
            var expected = (QuantityKind.Number, Sign(sign + behind), number * magnitude.Scale, unit, magnitude.Scale);
            Assert.True(expected == (quantity.Kind, quantity.Operator, quantity.Value?.Value, quantity.Unit, quantity.Value?.Scale), $"{written}: {Described.Of(quantity)}");
            Assert.Equal(Described.Of(quantity), Described.Of(Described.Of(quantity)));
        }
    }

    [Fact]
    public void Ranges_are_read_back()
    {
        var random = new Random(7);
        string[] dashes = ["-", "—", "～", "~", "至", "到", "–"];
        for (var i = 0; i < Values; i++)
        {
            var low = random.Next(1, 4000);
            var high = low + random.Next(1, 4000);
            var unit = Units[random.Next(Units.Length)];
            var written = $"{low}{dashes[random.Next(dashes.Length)]}{high}{unit}";
            var quantity = QuantityParser.Parse(written, QuantityContext.None, null)!;
            Assert.True((QuantityKind.Range, (decimal?)low, (decimal?)high, unit) == (quantity.Kind, quantity.Value?.Value, quantity.Upper?.Value, quantity.Unit), $"{written}: {Described.Of(quantity)}");
        }
    }

    [Fact]
    public void Days_are_read_back()
    {
        string[] forms = ["yyyy年M月d日", "yyyy年MM月dd日", "yyyy-MM-dd", "yyyy.M.d", "yyyy/M/d", "yyyy/MM/dd", "yyyyMMdd"];
        for (var day = new DateOnly(2019, 1, 1); day.Year < 2027; day = day.AddDays(1))
        {
            var written = day.ToString(forms[day.DayNumber % forms.Length], CultureInfo.InvariantCulture);
            var (bare, deadline) = (QuantityParser.Parse(written, QuantityContext.None, null)!, QuantityParser.Parse(written + "前", QuantityContext.None, null)!);
            Assert.True((day, (Comparator?)null) == (bare.Date, bare.Operator), $"{written}: {Described.Of(bare)}");
            Assert.True((day, (Comparator?)Comparator.AtMost) == (deadline.Date, deadline.Operator), $"{written}前: {Described.Of(deadline)}");
        }
    }

    [Fact]
    public void Numerals_in_characters_are_read_as_the_digits_they_stand_for()
    {
        var random = new Random(11);
        for (var i = 0; i < Values; i++)
        {
            var number = random.Next(4) switch { 0 => random.Next(1, 100), 1 => random.Next(100, 10_000), 2 => random.Next(10_000, 100_000_000), _ => random.Next(1, 1000) * 10_000 };
            var plain = ChineseNumber.Of(number, ChineseNumber.Plain);
            var formal = ChineseNumber.Of(number, ChineseNumber.Formal);
            Assert.True(ChineseNumerals.TryParse(plain, out var read) && read == number, plain);
            Assert.True(ChineseNumerals.TryParse(formal, out read) && read == number, formal);
            Assert.Equal($"{number} 元", Described.Of(formal + "元整"));
            Assert.Equal($">= {number} 人", Described.Of("不少于" + plain + "人"));
        }
    }

    [Fact]
    public void An_amount_in_wan_yuan_differs_from_one_in_yuan_only_in_its_printed_precision()
    {
        var random = new Random(13);
        for (var i = 0; i < Values; i++)
        {
            var sign = Signs[random.Next(Signs.Length)];
            var wan = new decimal(random.Next(1, 99_999_999), 0, 0, false, (byte)random.Next(0, 5));
            var yuan = (wan * 10_000m / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);
            var context = new QuantityContext { Name = "项目成本" };
            var (big, small) = (QuantityParser.Parse($"{sign}{wan}万元", context, null)!, QuantityParser.Parse($"{sign}{yuan}元", context, null)!);
            var column = QuantityParser.Parse($"{sign}{wan}", context with { Unit = "万元" }, null)!;
            Assert.Equal(10_000m, big.Value!.Value.Scale);
            Assert.Equal(big with { Text = "", Corrections = column.Corrections, Parts = column.Parts }, column with { Text = "" });
            Assert.Equal(small with { Text = "", Value = null, Corrections = [], Parts = [] }, big with { Text = "", Value = null, Corrections = [], Parts = [] });
            Assert.Equal(small.Value!.Value.Value, big.Value!.Value.Value);
        }
    }

    [Fact]
    public void Wide_digits_and_signs_change_nothing()
    {
        var random = new Random(17);
        for (var i = 0; i < Texts / 4; i++)
        {
            var text = Text(random);
            if (text.Contains('〔', StringComparison.Ordinal) || text.Contains('\uD800', StringComparison.Ordinal))
                continue;
            var (narrow, wide) = (Quantities(text), Quantities(ValueTableTests.Widened(text)));
            Assert.True(narrow == wide, $"“{text}”: {narrow} and wide {wide}");
        }
    }

    [Fact]
    public void No_text_of_the_grammars_own_words_makes_a_parser_throw()
    {
        var random = new Random(19);
        for (var i = 0; i < Texts; i++)
        {
            var text = Text(random);
            try
            {
                var context = i % 4 == 0 ? new QuantityContext { Name = Text(random), Unit = Text(random), Nature = Text(random), FiscalYear = 2023 } : QuantityContext.None;
                var quantity = QuantityParser.Parse(text, context, null);
                Assert.True(quantity is null || quantity.Text == TextNormalizer.WithoutLineBreaks(text), text);
                _ = MoneyParser.Parse(text, context.Unit);
                _ = RatioParser.Parse(text);
                _ = PointsParser.Parse(text);
                _ = TextNormalizer.Key(text);
            }
            catch (Exception thrown) when (thrown is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"“{text}”: {thrown}");
            }
        }
    }

    private static (string Text, decimal Value, (string Word, decimal Scale) Magnitude, string Unit) Number(Random random)
    {
        var decimals = (byte)Math.Max(0, random.Next(-2, 5));
        var value = new decimal(random.Next(0, random.Next(2) == 0 ? 1_000 : 99_999_999), 0, 0, false, decimals);
        var unit = Units[random.Next(Units.Length)];
        var magnitude = unit is "%" or "‰" or "个百分点" ? ("", 1m) : Magnitudes[random.Next(Magnitudes.Length)];
        var text = decimals == 0 && random.Next(2) == 0 ? value.ToString("#,0", CultureInfo.InvariantCulture) : value.ToString(CultureInfo.InvariantCulture);
        return (text, value, magnitude, unit);
    }

    private static Comparator? Sign(string sign) => sign switch
    {
        "" => null,
        "≥" or "≧" or ">=" or "不低于" or "不少于" or "至少" or "以上" => Comparator.AtLeast,
        "＞" => Comparator.MoreThan,
        "≤" or "不超过" or "以下" or "以内" => Comparator.AtMost,
        "<" => Comparator.LessThan,
        "=" => Comparator.Equal,
        _ => Comparator.About,
    };

    private static string Quantities(string text) => TextNormalizer.CompatibilityKey(Described.Of(text, year: 2023));

    private static string Text(Random random) => string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => Alphabet[random.Next(Alphabet.Length)]));
}

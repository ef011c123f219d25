using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using PerfEval.Ingest.Values;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Tests.Values;

public sealed class ValueProperties
{
    private static readonly char[] Alphabet = [.. "0123456789.,，-—~≥≤<>=％%‰万亿千百十一二三两成分之元人次个年月日底前内以上下约不低于超过（）()[]/·×+:：；;。、 \n①㎡kmTB无完达覆盖率满意度培训第几多余每\u200B\uD800ＡＢ１２"];

    [Fact]
    public void No_text_makes_a_parser_throw() => Check.QuickThrowOnFailure(Prop.ForAll(Texts(), text =>
    {
        var context = new QuantityContext { Name = text, Unit = text, Nature = text, FiscalYear = 2023 };
        _ = QuantityParser.Parse(text, context, null);
        _ = QuantityParser.Parse(text, QuantityContext.None, null);
        _ = MoneyParser.Parse(text, text);
        _ = RatioParser.Parse(text);
        _ = PointsParser.Parse(text);
        _ = ValueVocabulary.Default.Units.AreConvertible(text, "元/人");
        return true;
    }));

    [Fact]
    public void The_text_is_preserved() => Check.QuickThrowOnFailure(Prop.ForAll(Texts(), text =>
        QuantityParser.Parse(text, QuantityContext.None, null) is not { } quantity || quantity.Text == TextNormalizer.WithoutLineBreaks(text)));

    [Fact]
    public void A_value_is_its_printed_digits_times_its_scale() => Check.QuickThrowOnFailure(Prop.ForAll(Texts(), text =>
        Figures(QuantityParser.Parse(text, new() { Unit = "万元", FiscalYear = 2023 }, null)).All(IsConsistent)));

    [Fact]
    public void A_printed_number_is_read_back_exactly() => Check.QuickThrowOnFailure(Prop.ForAll(Numbers(), number =>
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        var figure = QuantityParser.Parse(text, QuantityContext.None, null)!.Value!.Value;
        return figure.Value == number && figure.ToString() == text && figure.Decimals == number.Scale && figure.Scale == 1m;
    }));

    [Fact]
    public void A_multiplied_number_is_exact() => Check.QuickThrowOnFailure(Prop.ForAll(Numbers(), number =>
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        var money = MoneyParser.Parse(text, "万元").Value!.Value;
        return money.Value == number * 10000m && money.Yuan.LastDigit == 10000m * Power(number.Scale);
    }));

    private static bool IsConsistent(Figure figure) => decimal.Round(figure.Value / figure.Scale, figure.Decimals) * figure.Scale == figure.Value;

    private static decimal Power(int decimals) => Enumerable.Repeat(0.1m, decimals).Aggregate(1m, (a, b) => a * b);

    private static IEnumerable<Figure> Figures(Quantity? quantity) => quantity is null ? []
        : new[] { quantity.Value, quantity.Upper }.OfType<Figure>().Concat(quantity.Parts.SelectMany(p => Figures(p.Quantity)));

    private static Arbitrary<string> Texts() =>
        Gen.Elements(Alphabet).ArrayOf().Select(characters => new string(characters)).ToArbitrary();

    private static Arbitrary<decimal> Numbers() =>
        (from digits in Gen.Choose(0, 99999999) from decimals in Gen.Choose(0, 6) select new decimal(digits, 0, 0, false, (byte)decimals))

        // 20230511 is a day.
        .Where(n => n.Scale > 0 || n is < 19000101m or > 21001231m)
        .ToArbitrary();
}

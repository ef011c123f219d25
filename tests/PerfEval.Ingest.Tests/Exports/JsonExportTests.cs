using System.Text;
using System.Text.Json;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Exports;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Tests.Exports;

public sealed class JsonExportTests
{
    [Fact]
    public void Everything_that_the_schema_requires_is_there_even_when_nothing_was_read() => Assert.Equal(
        """{"schema":"perfeval/submission/1","source":{"path":"甲/自评表.docx","sha256":"SHA","format":"docx","bytes":1234},"evaluations":[{"id":"e1","type":"project","form":"table","stage":"evaluation","layout":"national-project","fiscalYear":null,"projectName":null,"implementingUnit":null,"funds":[],"indicators":[],"totalScore":null,"at":{"block":3,"row":0,"column":0}}],"findings":[],"notices":[]}"""
            .Replace("SHA", new string('a', 64), StringComparison.Ordinal),
        JsonExport.ToJson(Samples.Of(Samples.Evaluation)));

    [Theory]
    [InlineData("75.00", 2, 1, "75.00")]
    [InlineData("100", 0, 1, "100")]
    [InlineData("0.06", 2, 1, "0.06")]
    [InlineData("2169600.00", 2, 10000, "2169600")]
    [InlineData("33596200.00", 2, 10000, "33596200")]
    public void Decimals_keep_their_printed_digits_and_lose_those_that_multiplying_made(string value, int decimals, int scale, string written)
    {
        var figure = new Figure(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), decimals, scale);
        var json = JsonExport.ToJson(WithTarget(new() { Text = value, Kind = QuantityKind.Number, Value = figure }));
        Assert.Contains($"\"value\":{written},\"decimals\":{decimals}", json, StringComparison.Ordinal);
        Assert.Equal(scale != 1, json.Contains("\"scale\":10000", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Comparator.Equal, "=")]
    [InlineData(Comparator.AtLeast, ">=")]
    [InlineData(Comparator.MoreThan, ">")]
    [InlineData(Comparator.AtMost, "<=")]
    [InlineData(Comparator.LessThan, "<")]
    [InlineData(Comparator.About, "~")]
    public void Comparators_are_written_as_the_schema_spells_them(Comparator comparator, string written) => Assert.Equal(
        written,
        Target(new() { Text = "x", Kind = QuantityKind.Number, Operator = comparator }).GetProperty("operator").GetString());

    [Theory]
    [InlineData(FundSource.SpecialAccount, "special-account")]
    [InlineData(FundSource.Total, "total")]
    [InlineData(FundSource.Carryover, "carryover")]
    public void Sources_of_funds_are_written_in_kebab_case(FundSource source, string written)
    {
        using var json = Parsed(Samples.Of(Samples.Evaluation with { Funds = [new() { Source = source }] }));
        Assert.Equal(written, json.RootElement.GetProperty("evaluations")[0].GetProperty("funds")[0].GetProperty("source").GetString());
    }

    [Fact]
    public void Money_rates_and_points_are_quantities_with_their_unit_and_text_as_written()
    {
        var fund = new Fund
        {
            Source = FundSource.Total,
            AnnualBudget = Samples.At(new Money(new(1_234_500m, 2, 10_000)), "123.45"),
            ExecutionRate = Samples.At(new Ratio(new(75.00m, 2)), "75.00%"),
            Weight = Samples.At(new Points(new(10m, 0)), "10"),
            Score = Samples.At(new Points(new(7.5m, 1)), "7.5\n分"),
        };
        using var json = Parsed(Samples.Of(Samples.Evaluation with { Funds = [fund] }));
        var written = json.RootElement.GetProperty("evaluations")[0].GetProperty("funds")[0];
        Assert.Equal("""{"text":"123.45","kind":"number","value":1234500,"unit":"元","decimals":2,"scale":10000,"at":{"block":3,"row":0,"column":0}}""", written.GetProperty("annualBudget").GetRawText());
        Assert.Equal("""{"text":"75.00%","kind":"number","value":75.00,"unit":"%","decimals":2,"at":{"block":3,"row":0,"column":0}}""", written.GetProperty("executionRate").GetRawText());
        Assert.Equal("""{"text":"10","kind":"number","value":10,"decimals":0,"at":{"block":3,"row":0,"column":0}}""", written.GetProperty("weight").GetRawText());
        Assert.Equal("""{"text":"7.5分","kind":"number","value":7.5,"unit":"分","decimals":1,"at":{"block":3,"row":0,"column":0}}""", written.GetProperty("score").GetRawText());
    }

    [Fact]
    public void A_compound_is_written_with_its_parts_and_a_date_as_a_day()
    {
        var clause = new Quantity { Text = "2023年12月底前", Kind = QuantityKind.Date, Operator = Comparator.AtMost, Date = new(2023, 12, 31) };
        var target = Target(new() { Text = "x", Kind = QuantityKind.Compound, Parts = [new("竣工", clause), new(null, clause)] });
        Assert.Equal("""[{"label":"竣工","quantity":{"text":"2023年12月底前","kind":"date","operator":"<=","date":"2023-12-31"}},{"quantity":{"text":"2023年12月底前","kind":"date","operator":"<=","date":"2023-12-31"}}]""", target.GetProperty("parts").GetRawText());
    }

    [Fact]
    public void A_finding_has_its_operands_with_their_places()
    {
        using var json = Parsed(Samples.With(Samples.Finding));
        var finding = json.RootElement.GetProperty("findings")[0];
        Assert.Equal("error", finding.GetProperty("severity").GetString());
        Assert.Equal("""{"role":"总分","text":"94","at":{"block":3,"row":4,"column":3}}""", finding.GetProperty("evidence")[0].GetRawText());
    }

    [Fact]
    public void A_finding_about_the_whole_file_has_a_null_evaluation()
    {
        using var json = Parsed(Samples.With(Samples.Finding with { Evaluation = null }));
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("findings")[0].GetProperty("evaluation").ValueKind);
    }

    [Theory]
    [InlineData("\u001b[31m", "\\u001B[31m")]
    [InlineData("a\"b\\c", "a\\\"b\\\\c")]
    [InlineData("中文≥\t", "中文≥\\t")]
    public void Chinese_stays_readable_and_control_characters_are_escaped(string title, string written) => Assert.Contains(
        $"\"title\":\"{written}\"",
        JsonExport.ToJson(Samples.Of(Samples.Evaluation with { Title = Samples.At(title, title) })),
        StringComparison.Ordinal);

    [Fact]
    public void A_lone_surrogate_becomes_the_replacement_character()
    {
        using var json = Parsed(Samples.Of(Samples.Evaluation with { Title = Samples.At("a\ud800b", "x") }));
        Assert.Equal("a\ufffdb", json.RootElement.GetProperty("evaluations")[0].GetProperty("title").GetString());
    }

    [Fact]
    public void Nothing_is_ever_an_empty_string()
    {
        var json = JsonExport.ToJson(Samples.Of(Samples.Evaluation with { Title = Samples.At("", ""), ProjectName = Samples.At("", "") }));
        Assert.DoesNotContain("\"title\"", json, StringComparison.Ordinal);
        Assert.Contains("\"projectName\":null", json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_indented_with_line_feeds_and_has_no_byte_order_mark()
    {
        using var file = new MemoryStream();
        JsonExport.Write(Samples.Of(), file, indented: true);
        Assert.StartsWith("{\n  \"schema\"", Encoding.UTF8.GetString(file.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_alone_are_one_line_with_the_source()
    {
        var line = JsonExport.FindingsLine(Samples.With(Samples.Finding));
        using var json = JsonDocument.Parse(line);
        Assert.Equal(["source", "findings"], json.RootElement.EnumerateObject().Select(p => p.Name));
        Assert.DoesNotContain('\n', line);
    }

    private static Submission WithTarget(Quantity target) => Samples.Of(Samples.Evaluation with
    {
        Indicators = [new() { Name = Samples.At("培训人次", "培训人次"), Target = target }],
    });

    private static JsonElement Target(Quantity target)
    {
        using var json = Parsed(WithTarget(target));
        return json.RootElement.GetProperty("evaluations")[0].GetProperty("indicators")[0].GetProperty("target").Clone();
    }

    private static JsonDocument Parsed(Submission submission) => JsonDocument.Parse(JsonExport.ToJson(submission));
}

using System.Text;
using System.Text.Json;
using PerfEval.Ingest.Warehouse.Exports;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Warehouse.Tests.Exports;

public class ExamplesExportTests
{
    [Fact]
    public async Task A_correction_goes_out_as_a_labelled_example_with_exact_digits()
    {
        await using var warehouse = await InventedWarehouse.CreateAsync();
        var e = await warehouse.EvaluationAsync();
        await warehouse.AddAsync(Correction(e, "indicators/1/actual", "75.50"));

        var line = Assert.Single(await LinesAsync(warehouse, new()));

        Assert.Equal(
            $$"""{"sha256":"{{1.ToString("x64", System.Globalization.CultureInfo.InvariantCulture)}}","file":"云溪市/林业局/自评表1.docx","evaluation":1,"field":"indicators/1/actual","label":"巡护人数 实际完成值","place":{"block":0,"row":3,"column":4},"printed":"7.55万","read":{"kind":"number","value":7.55},"kind":"wrong-value","right":{"text":"75.50万","value":75.50,"unit":"万人"},"reason":"小数点看错","by":"甲","time":"2024-05-06T08:00:00Z"}""",
            line);
    }

    [Fact]
    public async Task The_last_correction_of_a_field_counts_and_withdrawn_ones_do_not()
    {
        await using var warehouse = await InventedWarehouse.CreateAsync();
        var e = await warehouse.EvaluationAsync();
        await warehouse.AddAsync(Correction(e, "indicators/1/actual", "1"));
        await warehouse.AddAsync(Correction(e, "indicators/1/actual", "2"));
        await warehouse.AddAsync(Correction(e, "indicators/1/actual", "3"));
        await warehouse.AddAsync(Correction(e, "indicators/1/actual", "3", withdraws: 3));
        await warehouse.AddAsync(Correction(e, "indicators/2/actual", "9"));
        await warehouse.AddAsync(Correction(e, "indicators/2/actual", "9", withdraws: 5));

        Assert.Equal([2m], await ValuesAsync(warehouse, new()));
    }

    [Fact]
    public async Task A_filter_chooses_those_of_its_evaluations()
    {
        await using var warehouse = await InventedWarehouse.CreateAsync();
        await warehouse.AddAsync(Correction(await warehouse.EvaluationAsync(), "projectName", "1"));
        await warehouse.AddAsync(Correction(await warehouse.EvaluationAsync(e => e.FiscalYear = 2022), "projectName", "2"));

        Assert.Equal([2m], await ValuesAsync(warehouse, new() { Years = [2022] }));
        Assert.Equal([1m, 2m], await ValuesAsync(warehouse, new()));
    }

    private static CorrectionRow Correction(EvaluationRow e, string field, string value, long? withdraws = null) => new()
    {
        Sha256 = e.SubmissionId.ToString("x64", System.Globalization.CultureInfo.InvariantCulture), EvaluationNo = 1, Field = field, Label = "巡护人数 实际完成值", Kind = "wrong-value", ReadText = "7.55万",
        ReadJson = """{"kind":"number","value":7.55}""", RightText = "75.50万", RightValue = value, RightUnit = "万人", Location = """{"block":0,"row":3,"column":4}""", Reason = "小数点看错",
        CorrectedBy = "甲", CorrectedAt = new DateTime(2024, 5, 6, 8, 0, 0, DateTimeKind.Utc), Withdraws = withdraws,
    };

    private static async Task<IEnumerable<decimal>> ValuesAsync(InventedWarehouse warehouse, ExportFilter filter) =>
        (await LinesAsync(warehouse, filter)).Select(l => JsonDocument.Parse(l).RootElement.GetProperty("right").GetProperty("value").GetDecimal());

    private static async Task<string[]> LinesAsync(InventedWarehouse warehouse, ExportFilter filter)
    {
        await using var context = warehouse.Database.Context();
        using var memory = new MemoryStream();
        await ExamplesExport.WriteAsync(context, filter, memory, CancellationToken.None);
        return Encoding.UTF8.GetString(memory.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}

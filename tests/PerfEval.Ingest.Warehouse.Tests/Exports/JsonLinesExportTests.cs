using System.Text;
using PerfEval.Ingest.Warehouse.Exports;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Warehouse.Tests.Exports;

public class JsonLinesExportTests
{
    [Fact]
    public async Task Each_stored_document_is_one_line()
    {
        await using var warehouse = await InventedWarehouse.CreateAsync();
        var (first, second) = (await warehouse.EvaluationAsync(), await warehouse.EvaluationAsync(e => e.FiscalYear = 2022));
        await warehouse.AddAsync(new DocumentRow { SubmissionId = first.SubmissionId, Json = "{\n  \"a\": \"甲\\n乙\"\r\n}" }, new DocumentRow { SubmissionId = second.SubmissionId, Json = "{\"b\":2}" });

        Assert.Equal(["{   \"a\": \"甲\\n乙\"  }", "{\"b\":2}", ""], (await WriteAsync(warehouse, new())).Split('\n'));
        Assert.Equal("{\"b\":2}\n", await WriteAsync(warehouse, new() { Years = [2022] }));
    }

    private static async Task<string> WriteAsync(InventedWarehouse warehouse, ExportFilter filter)
    {
        await using var context = warehouse.Database.Context();
        using var stream = new MemoryStream();
        await JsonLinesExport.WriteAsync(context, filter, stream, CancellationToken.None);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}

using System.Globalization;
using CsvHelper;
using PerfEval.Ingest.Exports;
using PerfEval.Ingest.Warehouse.Databases;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Warehouse.Exports.Tables;

/// <summary>
/// A .csv for each table, and for each view where nothing is left out by a filter. UTF-8 with a byte order mark, lines as RFC 4180
/// has them. Text that a spreadsheet would take for a formula gets an apostrophe; numbers stay numbers.
/// </summary>
public static class CsvExport
{
    // Neutralised by our own rule, which knows full-width signs, and numbers in columns of text.
    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with { WriteByteOrderMark = true, Injection = CsvInjection.None };

    /// <param name="context">Read only.</param>
    /// <param name="filter">What goes out.</param>
    /// <param name="folder">Made where it is not there; files of the same names are replaced.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static async Task<ExportResult> WriteAsync(WarehouseContext context, ExportFilter filter, string folder, CancellationToken cancellation)
    {
        LongStatements.Allow(context);
        Directory.CreateDirectory(folder);
        var files = new List<string>();
        var rows = 0L;
        foreach (var table in ExportTables.Of(context, filter))
            rows += await WriteAsync(table.Name, Headed(table, cancellation));
        if (!filter.ChoosesEvaluations && !filter.Superseded)
        {
            foreach (var view in ViewReading.Names)
                rows += await WriteAsync(view, ViewReading.RowsAsync(context, view, cancellation));
        }

        return new(files, rows, 0);

        async Task<long> WriteAsync(string name, IAsyncEnumerable<object?[]> lines)
        {
            var path = Path.Combine(folder, name + ".csv");
            var part = path + ".part";
            try
            {
                var written = await LinesAsync(part, lines, cancellation);
                File.Move(part, path, overwrite: true);
                files.Add(path);
                return written;
            }
            finally
            {
                File.Delete(part);
            }
        }
    }

    /// <summary>As it stands in a field; null is empty.</summary>
    internal static string Field(object? value) => value switch
    {
        null => "",
        string text => SpreadsheetText.Neutralised(text),
        decimal number => number.ToString("0.############################", CultureInfo.InvariantCulture),
        bool yes => yes ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-dd HH:mm:ss.FFFFFF", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => SpreadsheetText.Neutralised(value.ToString() ?? ""),
    };

    private static async IAsyncEnumerable<object?[]> Headed(ExportTable table, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        yield return [.. table.Columns.Select(c => c.Name)];
        await foreach (var row in table.Rows(cancellation))
            yield return row;
    }

    private static async Task<long> LinesAsync(string path, IAsyncEnumerable<object?[]> lines, CancellationToken cancellation)
    {
        await using var csv = CsvWriter.ToFile(path, Options);
        var written = -1L;
        await foreach (var line in lines)
        {
            await csv.WriteRecordAsync([.. line.Select(Field)], cancellation);
            written++;
        }

        return written;
    }
}

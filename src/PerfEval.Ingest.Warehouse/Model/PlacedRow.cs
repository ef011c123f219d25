using Microsoft.EntityFrameworkCore;

namespace PerfEval.Ingest.Warehouse.Model;

/// <summary>A row that says where in the file it stands; counted as in <see cref="Documents.Location"/>. No table of its own.</summary>
public abstract class PlacedRow
{
    [Comment("Page, from 1; PDF only")]
    public int? Page { get; set; }

    [Comment("Paragraph or table in reading order, from 0")]
    public int? Block { get; set; }

    [Comment("Row in the grid of the table, from 0")]
    public int? TableRow { get; set; }

    [Comment("Column in the grid of the table, from 0")]
    public int? TableColumn { get; set; }

    [Comment("Line, from 1; text files only")]
    public int? Line { get; set; }

    [Comment("Place for people (Chinese): 第1页 表2 行5 列4")]
    public string? Place { get; set; }
}

using Microsoft.EntityFrameworkCore;

namespace PerfEval.Ingest.Warehouse.Model;

[Comment("Layouts of forms, from schemas/layouts")]
public sealed class LayoutRow
{
    [Comment("Id")]
    public string LayoutId { get; set; } = "";

    [Comment("Name")]
    public string Name { get; set; } = "";
}

using PerfEval.Ingest.Evaluations.Names;
using PerfEval.Ingest.Exports;
using PerfEval.Ingest.Forms.Layouts;
using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Scoring;
using PerfEval.Ingest.Values;
using PerfEval.Ingest.Warehouse.Loading;

namespace PerfEval.Ingest.Cli.Loading;

/// <summary>Canonical indicators, layouts and profiles as the warehouse names them beside their ids.</summary>
internal static class SchemaTables
{
    public static DimensionData Of(SchemaFiles schemas) => new(
        [.. IndicatorVocabulary.Load(schemas).All.Select(i => new Warehouse.Model.CanonicalIndicatorRow
        {
            CanonicalId = i.Id,
            Name = i.Name,
            Field = i.Field,
            Category = Spelling.Of(i.Category),
            Unit = i.Unit,
            Direction = i.Direction is { } direction ? Spelling.Of(direction) : null,
        })],
        [.. LayoutCatalog.Load(schemas).All.Select(l => new Warehouse.Model.LayoutRow { LayoutId = l.Id, Name = l.Name })],
        [.. ScoringProfiles.Load(schemas, ValueVocabulary.From(schemas)).ById.Values.Select(p => new Warehouse.Model.ProfileRow { ProfileId = p.Id, Name = p.Name })]);
}

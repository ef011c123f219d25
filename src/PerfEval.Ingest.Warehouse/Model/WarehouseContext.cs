using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PerfEval.Ingest.Warehouse.Model;

/// <summary>
/// The warehouse as EF Core sees it. Names are those of the properties in snake_case; comments go into the database. Read and
/// query by it; documents are stored in bulk by the loader, by the same model.
/// </summary>
public abstract class WarehouseContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<SubmissionRow> Submissions => Set<SubmissionRow>();
    public DbSet<DocumentRow> Documents => Set<DocumentRow>();
    public DbSet<SubmissionPathRow> SubmissionPaths => Set<SubmissionPathRow>();
    public DbSet<EvaluationRow> Evaluations => Set<EvaluationRow>();
    public DbSet<FundRow> Funds => Set<FundRow>();
    public DbSet<IndicatorRow> Indicators => Set<IndicatorRow>();
    public DbSet<FactRow> Facts => Set<FactRow>();
    public DbSet<PassageRow> Passages => Set<PassageRow>();
    public DbSet<RecomputationRow> Recomputations => Set<RecomputationRow>();
    public DbSet<FindingRow> Findings => Set<FindingRow>();
    public DbSet<NoticeRow> Notices => Set<NoticeRow>();
    public DbSet<DispositionRow> Dispositions => Set<DispositionRow>();
    public DbSet<LoadRow> Loads => Set<LoadRow>();
    public DbSet<ReaderRow> Readers => Set<ReaderRow>();
    public DbSet<UnitRow> Units => Set<UnitRow>();
    public DbSet<RegionRow> Regions => Set<RegionRow>();
    public DbSet<CanonicalIndicatorRow> CanonicalIndicators => Set<CanonicalIndicatorRow>();
    public DbSet<LayoutRow> Layouts => Set<LayoutRow>();
    public DbSet<ProfileRow> Profiles => Set<ProfileRow>();
    public DbSet<SampleRow> Samples => Set<SampleRow>();
    public DbSet<SampleItemRow> SampleItems => Set<SampleItemRow>();
    public DbSet<SampleJudgementRow> SampleJudgements => Set<SampleJudgementRow>();
    public DbSet<CorrectionRow> Corrections => Set<CorrectionRow>();
    public DbSet<UserRow> Users => Set<UserRow>();

    /// <summary>The type of columns that hold JSON.</summary>
    protected abstract string JsonType { get; }

    /// <summary>The type of columns that hold amounts, rates and points.</summary>
    protected abstract string DecimalType { get; }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        FilesAndWhatTheySay(modelBuilder);
        WhatIsNamed(modelBuilder);
        WhatAuditorsDo(modelBuilder);
        Names(modelBuilder);
    }

    /// <summary>Submissions, and all that goes with one when it goes.</summary>
    private static void FilesAndWhatTheySay(ModelBuilder model)
    {
        model.Entity<SubmissionRow>(e =>
        {
            e.ToTable("submissions").HasKey(r => r.SubmissionId);
            e.Property(r => r.SubmissionId).ValueGeneratedNever();
            e.HasIndex(r => r.ContentKey).IsUnique();
            e.HasIndex(r => r.State);
        });
        Child<DocumentRow>(model, "documents").HasKey(r => r.SubmissionId);
        Child<SubmissionPathRow>(model, "submission_paths").HasKey(r => new { r.PathKey, r.SubmissionId });
        var evaluations = Child<EvaluationRow>(model, "evaluations");
        evaluations.HasKey(r => new { r.SubmissionId, r.EvaluationNo });
        evaluations.HasIndex(r => r.EvaluationKey);
        evaluations.HasIndex(r => new { r.UnitId, r.FiscalYear });
        OfEvaluation<FundRow>(model, "funds").HasKey(r => new { r.SubmissionId, r.EvaluationNo, r.FundNo });
        var indicators = OfEvaluation<IndicatorRow>(model, "indicators");
        indicators.HasKey(r => new { r.SubmissionId, r.EvaluationNo, r.IndicatorNo });
        indicators.HasIndex(r => r.CanonicalId);
        OfEvaluation<FactRow>(model, "facts").HasKey(r => new { r.SubmissionId, r.EvaluationNo, r.FactNo });
        OfEvaluation<PassageRow>(model, "passages").HasKey(r => new { r.SubmissionId, r.EvaluationNo, r.PassageNo });
        OfEvaluation<RecomputationRow>(model, "recomputations").HasKey(r => new { r.SubmissionId, r.EvaluationNo, r.LineNo });
        var findings = Child<FindingRow>(model, "findings");
        findings.HasKey(r => r.FindingId);
        findings.HasIndex(r => r.Rule);
        findings.HasIndex(r => r.Fingerprint);
        Child<NoticeRow>(model, "notices").HasKey(r => new { r.SubmissionId, r.NoticeNo });
    }

    /// <summary>Loads, versions, units and regions, and what the data files name.</summary>
    private static void WhatIsNamed(ModelBuilder model)
    {
        model.Entity<LoadRow>(e =>
        {
            e.ToTable("loads").HasKey(r => r.LoadId);
            e.HasIndex(r => r.ArgumentsKey);
        });
        model.Entity<ReaderRow>(e =>
        {
            e.ToTable("readers").HasKey(r => r.ReaderId);
            e.HasIndex(r => new { r.Version, r.Rules, r.Schemas }).IsUnique();
        });
        model.Entity<UnitRow>(e =>
        {
            e.ToTable("units").HasKey(r => r.UnitId);
            e.HasIndex(r => r.UnitKey).IsUnique();
            e.HasIndex(r => r.RegionId);
        });
        model.Entity<RegionRow>(e =>
        {
            e.ToTable("regions").HasKey(r => r.RegionId);
            e.HasIndex(r => r.RegionKey).IsUnique();
        });
        model.Entity<CanonicalIndicatorRow>().ToTable("canonical_indicators").HasKey(r => r.CanonicalId);
        model.Entity<LayoutRow>().ToTable("layouts").HasKey(r => r.LayoutId);
        model.Entity<ProfileRow>().ToTable("profiles").HasKey(r => r.ProfileId);
    }

    /// <summary>Decisions, spot checks, corrections and accounts: no file brings them, and none takes them away.</summary>
    private static void WhatAuditorsDo(ModelBuilder model)
    {
        model.Entity<DispositionRow>(e =>
        {
            e.ToTable("dispositions").HasKey(r => r.DispositionId);
            e.HasIndex(r => r.Fingerprint);
        });
        model.Entity<SampleRow>().ToTable("samples").HasKey(r => r.SampleId);
        model.Entity<SampleItemRow>(e =>
        {
            e.ToTable("sample_items").HasKey(r => new { r.SampleId, r.ItemNo });
            e.HasOne<SampleRow>().WithMany().HasForeignKey(r => r.SampleId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<SampleJudgementRow>(e =>
        {
            e.ToTable("sample_judgements").HasKey(r => r.JudgementId);
            e.HasOne<SampleRow>().WithMany().HasForeignKey(r => r.SampleId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<CorrectionRow>(e =>
        {
            e.ToTable("corrections").HasKey(r => r.CorrectionId);
            e.HasIndex(r => r.Sha256);
        });
        model.Entity<UserRow>(e =>
        {
            e.ToTable("users").HasKey(r => r.UserId);
            e.HasIndex(r => r.Name).IsUnique();
        });
    }

    private static EntityTypeBuilder<T> Child<T>(ModelBuilder model, string table)
        where T : class
    {
        var entity = model.Entity<T>();
        entity.ToTable(table).HasOne<SubmissionRow>().WithMany().HasForeignKey("SubmissionId").OnDelete(DeleteBehavior.Cascade);
        return entity;
    }

    /// <summary>
    /// Nearly all rows are of these tables: asking for every one whether its evaluation is there would be half of the time of storing
    /// it, and the loader stores both at once. They go with their evaluation by a trigger (Views/Triggers).
    /// </summary>
    private static EntityTypeBuilder<T> OfEvaluation<T>(ModelBuilder model, string table)
        where T : class
    {
        var entity = model.Entity<T>();
        entity.ToTable(table);
        return entity;
    }

    private void Names(ModelBuilder model)
    {
        foreach (var entity in model.Model.GetEntityTypes())
        {
            foreach (var property in entity.GetProperties())
            {
                property.SetColumnName(SnakeCase.Of(property.Name));
                if ((Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) == typeof(decimal))
                    property.SetColumnType(DecimalType);
                else if (property.Name is "Json" or "Evidence" or "Location" or "Locations" or "Parameters" or "ReadJson")
                    property.SetColumnType(JsonType);
            }

            var table = entity.GetTableName()!;
            foreach (var key in entity.GetKeys())
                key.SetName($"pk_{table}");
            foreach (var foreign in entity.GetForeignKeys())
                foreign.SetConstraintName($"fk_{table}_{foreign.PrincipalEntityType.GetTableName()}");
            foreach (var index in entity.GetIndexes())
                index.SetDatabaseName($"ix_{table}_{string.Join('_', index.Properties.Select(p => SnakeCase.Of(p.Name)))}");
        }
    }
}

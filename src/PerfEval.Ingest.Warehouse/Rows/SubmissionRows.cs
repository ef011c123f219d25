using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Exports;
using PerfEval.Ingest.Rules;
using PerfEval.Ingest.Warehouse.Model;
using PerfEval.Ingest.Warehouse.Units;

namespace PerfEval.Ingest.Warehouse.Rows;

/// <summary>From a submission to its rows: the file, findings and notices here, each evaluation in <see cref="EvaluationRows"/>.</summary>
internal static class SubmissionRows
{
    public static DocumentRows Of(Submission submission, UnitMapping? mapping)
    {
        var source = submission.Source;
        var rows = new DocumentRows
        {
            Submission =
            {
                ContentKey = source.Sha256,
                Sha256 = source.Sha256,
                Path = RowText.Of(source.Path),
                Format = Spelling.Of(source.Format),
                Bytes = source.Bytes,
                Pages = source.Pages,
                ScannedPages = source.ScannedPages,
                Encoding = source.Encoding,
                State = SubmissionState.Loaded,
                EvaluationCount = submission.Evaluations.Count,
                FindingCount = submission.Findings.Count,
                NoticeCount = submission.Notices.Count,
            },
            Document = { Json = RowText.Json(JsonExport.ToJson(submission)) },
        };
        if (submission.Reader is { } reader)
            rows.Reader = new() { Version = reader.Version, Rules = reader.Rules, Schemas = reader.Schemas };
        for (var i = 0; i < submission.Evaluations.Count; i++)
        {
            var evaluation = submission.Evaluations[i];
            EvaluationRows.Add(rows, evaluation, i + 1, submission);
            var unit = UnitIdentity.Of(evaluation.ImplementingUnit?.Value, evaluation.Region?.Value, source.Path, mapping);
            rows.Evaluations[^1].EvaluationKey = EvaluationKeys.Of(evaluation, unit, source.Sha256);
            if (unit is not null)
                rows.Units.Add(Unit(unit, i + 1));
        }

        var numbers = submission.Evaluations.Select((e, i) => (e.Id, No: i + 1)).ToDictionary(e => e.Id, e => e.No, StringComparer.Ordinal);
        var canonical = CanonicalByName(rows);
        for (var i = 0; i < submission.Findings.Count; i++)
            rows.Findings.Add(Finding(submission.Findings[i], i + 1, numbers, canonical));
        for (var i = 0; i < submission.Notices.Count; i++)
            rows.Notices.Add(Notice(submission.Notices[i], i + 1));
        return rows;
    }

    private static UnitGuessRow Unit(UnitIdentity unit, int evaluation) => new()
    {
        EvaluationNo = evaluation,
        UnitKey = RowText.Of(unit.Key),
        Name = RowText.Of(unit.Name),
        IsMapped = unit.IsMapped,
        RegionKey = unit.Region is { } region ? RowText.Of(region.Key) : null,
        RegionLevels = unit.Region is { } levels ? string.Join('/', levels.Regions.Select(r => Spelling.Of(r.Level))) : null,
    };

    private static FindingRow Finding(Finding finding, int number, Dictionary<string, int> evaluations, Dictionary<(int Evaluation, string Name), string> canonical) => new FindingRow
    {
        FindingNo = number,
        EvaluationNo = finding.Evaluation is { } id ? evaluations[id] : null,
        CanonicalId = finding is { Evaluation: { } of, Subject: { } subject } ? canonical.GetValueOrDefault((evaluations[of], subject)) : null,
        Rule = finding.Rule,
        Severity = Spelling.Of(finding.Severity),
        Subject = RowText.OrNull(finding.Subject),
        Stated = RowText.OrNull(finding.Stated),
        Expected = RowText.OrNull(finding.Expected),
        Message = RowText.Of(finding.Message),
        Evidence = RowText.Json(JsonExport.Evidence(finding.Evidence)),
        Excerpt = finding.Excerpt is { } excerpt ? RowText.Of(excerpt.Line) : null,
        Fingerprint = RowText.Of(finding.Fingerprint ?? ""),
    }.At(finding.Evidence[0].At);

    /// <summary>Findings name the indicator that they are about by its name; of several of one name the first that is known counts.</summary>
    private static Dictionary<(int Evaluation, string Name), string> CanonicalByName(DocumentRows rows)
    {
        var known = new Dictionary<(int Evaluation, string Name), string>();
        foreach (var indicator in rows.Indicators)
        {
            if (indicator.CanonicalId is { } id)
                known.TryAdd((indicator.EvaluationNo, indicator.Name), id);
        }

        return known;
    }

    private static NoticeRow Notice(Notice notice, int number) => new NoticeRow
    {
        NoticeNo = number,
        Code = RowText.Of(notice.Code),
        Message = RowText.Of(notice.Message),
        Location = Placing.Json(notice.At),
    }.At(notice.At);
}

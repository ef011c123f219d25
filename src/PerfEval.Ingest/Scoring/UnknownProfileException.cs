using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Scoring;

/// <summary>A scoring profile was asked for by a name that no file under schemas/scoring has. The message is Chinese.</summary>
public sealed class UnknownProfileException(string id, IReadOnlyCollection<string> known)
    : Exception($"没有评分口径“{id}”，最接近的是“{NearestWord.To(id, known)}”，可用的有：{string.Join("、", known)}");

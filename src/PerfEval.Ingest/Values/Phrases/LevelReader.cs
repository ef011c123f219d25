using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Values.Phrases;

/// <summary>
/// The level that a qualitative actual claims: 达成年度指标, 基本达成, 部分达成并具有一定效果, 未完成. Only where the text is
/// nothing but such a phrase; 较高, 良好, 有所提高 claim no level.
/// </summary>
internal sealed class LevelReader
{
    private readonly Lexicon<Role> words;

    public LevelReader(YamlData root) => words = new(
        ValueVocabulary.Entries(root, "manner", Role.Manner)
            .Concat(ValueVocabulary.Entries(root, "core", Role.Core))
            .Concat(ValueVocabulary.Entries(root, "object", Role.Object))
            .Concat(ValueVocabulary.Entries(root, "mostly", Role.Mostly))
            .Concat(ValueVocabulary.Entries(root, "partly", Role.Partly))
            .Concat(ValueVocabulary.Entries(root, "not", Role.Not)));

    private enum Role
    {
        Manner,
        Core,
        Object,
        Mostly,
        Partly,
        Not,
    }

    /// <param name="text">A folded text.</param>
    public QualitativeLevel? Read(string text)
    {
        var level = QualitativeLevel.Achieved;
        var (hasCore, isQualified, isClosed) = (false, false, false);
        for (var at = 0; at < text.Length;)
        {
            if (text[at] is ',' or '。' or ';' or '.' or '、' or '!' or '"' or '“' or '”')
            {
                at++;
                isClosed = hasCore;
                continue;
            }

            var length = words.At(text, at, out var role);
            if (length == 0)
                return null;
            switch (role)
            {
                case Role.Core:
                    hasCore = true;
                    break;
                case Role.Manner:
                    // 完成情况较好 judges the work instead of claiming a level, 未全部完成 does not say how much was done.
                    if ((hasCore && !isClosed) || (isQualified && level == QualitativeLevel.Not))
                        return null;
                    break;
                case Role.Mostly or Role.Partly or Role.Not:
                    if (isQualified)
                        return null;
                    isQualified = true;
                    level = role switch { Role.Mostly => QualitativeLevel.Mostly, Role.Partly => QualitativeLevel.Partly, _ => QualitativeLevel.Not };
                    break;
                default:
                    break;
            }

            at += length;
        }

        return hasCore ? level : null;
    }
}

using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Narrative.Vocabulary;

/// <summary>What an amount is of: money set aside, received, spent or left.</summary>
internal enum AmountRole
{
    Budget,
    Received,
    Spent,
    Rest,
}

/// <summary>How the labels of a share's two figures are told: 参保率 is 参保人数 of 人口.</summary>
internal sealed class RateWords(YamlData data)
{
    public WordList Names { get; } = data.Words("names");
    public WordList Part { get; } = data.Words("part");
    public WordList Whole { get; } = data.Words("whole");
}

/// <summary>The words by which sentences say that figures belong together.</summary>
internal sealed class RelationWords(YamlData data)
{
    public WordList Partial { get; } = data.Words("partial");
    public WordList Complete { get; } = data.Words("complete");
    public WordList Totals { get; } = data.Words("totals");
    public WordList NoTotals { get; } = data.Words("noTotals");
    public WordList PerEach { get; } = data.Words("perEach");
    public WordList Roles { get; } = new(data.WordsOf("roles"));
    public IReadOnlyDictionary<string, AmountRole> RoleOf { get; } = data.Inverted("roles", KebabCase.Members<AmountRole>());
    public WordList Fillers { get; } = data.Words("fillers");
    public WordList Planned { get; } = data.Words("planned");
    public WordList ShareFillers { get; } = data.Words("shareFillers");
    public WordList Wholes { get; } = data.Words("wholes");
    public WordList FullMarks { get; } = data.Words("fullMarks");
    public WordList Got { get; } = data.Words("got");
    public WordList Shares { get; } = data.Words("shares");
    public WordList Balances { get; } = data.Words("balances");
    public WordList Net { get; } = data.Words("net");
    public WordList ExecutionRates { get; } = data.Words("executionRates");
    public WordList ControlRates { get; } = data.Words("controlRates");
    public WordList ReceiptRates { get; } = data.Words("receiptRates");
    public WordList RestRates { get; } = data.Words("restRates");
    public WordList AdjustmentRates { get; } = data.Words("adjustmentRates");
    public IReadOnlyList<RateWords> Rates { get; } = [.. data.Maps("rates").Select(d => new RateWords(d))];
    public WordList From { get; } = data.Words("from");
    public WordList To { get; } = data.Words("to");
    public WordList Growth { get; } = data.Words("growth");
    public WordList Moves { get; } = data.Words("moves");
    public WordList Falls { get; } = data.Words("falls");
    public WordList Earlier { get; } = data.Words("earlier");
    public WordList Than { get; } = data.Words("than");
    public WordList NotRests { get; } = data.Words("notRests");
    public WordList CarriedOver { get; } = data.Words("carriedOver");
    public WordList Paid { get; } = data.Words("paid");
    public WordList Split { get; } = data.Words("split");
    public WordList GradeFillers { get; } = data.Words("gradeFillers");
    public WordList Reached { get; } = data.Words("reached");
    public WordList NotReached { get; } = data.Words("notReached");
    public WordList Requests { get; } = data.Words("requests");
    public WordList StrongTotals { get; } = data.Words("strongTotals");
    public WordList Each { get; } = data.Words("each");
    public WordList Deducted { get; } = data.Words("deducted");
    public WordList Overlapping { get; } = data.Words("overlapping");
    public WordList Standards { get; } = data.Words("standards");
    public WordList OtherRates { get; } = data.Words("otherRates");
    public WordList Qualifiers { get; } = data.Words("qualifiers");
    public WordList PartSigns { get; } = data.Words("partSigns");
    public WordList WholeSigns { get; } = data.Words("wholeSigns");
    public WordList NotSoFar { get; } = data.Words("notSoFar");
    public WordList Beginnings { get; } = data.Words("beginnings");
    public WordList Closing { get; } = data.Words("closing");
    public WordList Remaining { get; } = data.Words("remaining");
    public WordList Done { get; } = data.Words("done");
    public WordList Documents { get; } = data.Words("documents");
    public WordList GradedThings { get; } = data.Words("gradedThings");

    /// <summary>What an amount is of, by the last word of its label that says so; null where none does.</summary>
    public AmountRole? RoleIn(string label)
    {
        for (var end = label.Length; end > 0; end--)
        {
            if (Roles.LengthBefore(label, end) is > 0 and var length)
                return RoleOf[label[(end - length)..end]];
        }

        return null;
    }
}

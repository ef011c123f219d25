using PerfEval.Ingest.Cli.Gold;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Rules;

namespace PerfEval.Ingest.Corpus.Tests.Metamorphic;

/// <summary>Two ways of writing one report: the findings are those of the report, not of its writing.</summary>
public sealed class MetamorphicTests
{
    private const string Front = "装订顺序由办公室统一编排，封面和目录另行打印。";
    private const string Behind = "以上材料一式三份，由档案室归档保存。";

    /// <summary>Every case by its folder in the corpus.</summary>
    public static TheoryData<string> Cases { get; } = [.. Corpus.Cases(Corpus.Folder).Select(c => Path.GetDirectoryName(c.Name)!.Replace('\\', '/'))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_same_report_as_docx_pdf_and_txt_gives_the_same_findings(string folder)
    {
        var docx = Kinds(Corpus.Read(Source(folder, "docx")).Findings);
        Assert.Equal(docx, Kinds(Corpus.Read(Source(folder, "pdf")).Findings));
        Assert.Equal(docx, Kinds(Corpus.Read(Source(folder, "txt")).Findings));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Money_in_yuan_gives_the_findings_of_money_in_ten_thousands(string folder)
    {
        var document = Corpus.ReadDocument(Source(folder, "docx"));
        var findings = Corpus.Check(document);

        // A doubled unit is about how it is written.
        if (findings.Any(f => f.Rule == "PE106") || InYuan.Of(document) is not { } yuan)
            return;
        Assert.Equal(Kinds(findings), Kinds(Corpus.Check(yuan)));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_table_cut_in_two_under_its_header_gives_the_same_findings(string folder)
    {
        var document = Corpus.ReadDocument(Source(folder, "docx"));
        if (PageCut.Of(document) is not { } cut)
            return;
        Assert.Equal(Fingerprints(Corpus.Check(document)), Fingerprints(Corpus.Check(cut)));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_paragraph_that_has_nothing_to_do_with_it_adds_no_finding_and_changes_no_fingerprint(string folder)
    {
        var source = Source(folder, "docx");
        var findings = Fingerprints(Corpus.Read(source).Findings);
        var bytes = File.ReadAllBytes(Path.Combine(Corpus.Root, source));
        Assert.Equal(findings, Fingerprints(Corpus.Check(Corpus.ReadDocument(source, AddedParagraph.InFront(bytes, Front)))));
        Assert.Equal(findings, Fingerprints(Corpus.Check(Corpus.ReadDocument(source, AddedParagraph.Behind(bytes, Behind)))));
    }

    /// <summary>Without these the relations would hold of a validator that finds nothing.</summary>
    [Fact]
    public void What_does_have_to_do_with_it_is_seen()
    {
        const string source = "corpus/narrative/near-arithmetic/source.docx";
        var bytes = File.ReadAllBytes(Path.Combine(Corpus.Root, source));
        Assert.Empty(Corpus.Read(source).Findings);
        Assert.Equal(
            ["PE501 参保率"],
            Kinds(Corpus.Check(Corpus.ReadDocument(source, AddedParagraph.Behind(bytes, "另据统计，全县户籍人口20.45万人，实际参保人数18.26万人，参保率为98.29%。")))));

        var yuan = InYuan.Of(Corpus.ReadDocument("corpus/narrative/rest-and-product/source.docx"))!;
        Assert.Contains(yuan.Blocks.OfType<Paragraph>(), p => p.Text.Contains("剩余资金236000元", StringComparison.Ordinal));
        Assert.Equal(["PE503 剩余资金", "PE504 发放补贴资金"], Kinds(Corpus.Check(yuan)));
    }

    /// <summary>A relation over cases that it passes by would prove nothing.</summary>
    [Fact]
    public void Most_cases_can_be_rewritten()
    {
        var documents = Cases.Select(c => Corpus.ReadDocument(Source(c.Data, "docx"))).ToList();
        Assert.True(documents.Count(d => InYuan.Of(d) is not null) > documents.Count / 2);
        Assert.True(documents.Count(d => PageCut.Of(d) is not null) > documents.Count / 2);
    }

    private static string Source(string folder, string extension) => $"corpus/{folder}/source.{extension}";

    private static string[] Kinds(IEnumerable<Finding> findings) => [.. findings.Select(f => $"{f.Rule} {GoldText.Text(f.Subject ?? "")}").Order(StringComparer.Ordinal)];

    private static string[] Fingerprints(IEnumerable<Finding> findings) => [.. findings.Select(f => $"{f.Rule} {f.Subject} {f.Severity} {f.Fingerprint}").Order(StringComparer.Ordinal)];
}

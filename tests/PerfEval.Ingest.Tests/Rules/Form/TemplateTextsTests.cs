using PerfEval.Ingest.Rules.Form;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Tests.Rules.Form;

public class TemplateTextsTests
{
    [Theory]
    [InlineData("match: '('")]
    [InlineData("match: '(?<=a)b'")]
    public void A_wrong_wording_among_right_ones_is_named_by_its_line(string wrong)
    {
        var folder = Directory.CreateTempSubdirectory("perfeval-wordings-");
        try
        {
            Directory.CreateDirectory(Path.Combine(folder.FullName, "rules"));
            File.WriteAllText(Path.Combine(folder.FullName, "rules", "template-text.yaml"), $"wordings:\n  - match: '限200字'\n  - {wrong}\n");
            var refused = Assert.Throws<SchemaDataException>(() => TemplateTexts.Load(SchemaFiles.WithFolder(folder.FullName)));
            Assert.StartsWith("schemas/rules/template-text.yaml 第 3 行：“match”不是可用的正则表达式", refused.Message, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}

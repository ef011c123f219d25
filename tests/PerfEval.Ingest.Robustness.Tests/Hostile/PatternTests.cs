using System.Reflection;
using System.Text.RegularExpressions;
using PerfEval.Ingest.Cli;
using PerfEval.Ingest.Reading;
using PerfEval.Ingest.Review;
using PerfEval.Ingest.Warehouse.Databases;

namespace PerfEval.Ingest.Robustness.Tests.Hostile;

/// <summary>Patterns that are compiled in; those of data files are refused where they are not linear (<see cref="SchemaTests"/>).</summary>
public sealed class PatternTests
{
    private const int Length = 1_000_000;

    private static readonly string[] Repeated =
    [
        "1", "１", " ", "\t", "\n", "一", "年", "项", "第", "(", ")", "[", "《", ".", "。", "，", "、", "：", "-", "_", "=", "…", "%", "a", "1,", "1.", "1 ", "A1", "&#", "一、", "(1)", "万元", "2023年", "其中：",
    ];

    private static readonly MethodInfo[] Patterns =
    [
        .. from assembly in new[] { typeof(Ingestion).Assembly, typeof(ReaderCatalog).Assembly, typeof(WarehouseDatabase).Assembly, typeof(ReviewServer).Assembly, typeof(Engine).Assembly }
           from type in assembly.GetTypes()
           from member in type.GetMembers(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly)
           where member.GetCustomAttribute<GeneratedRegexAttribute>() is not null
           select member as MethodInfo ?? ((PropertyInfo)member).GetMethod!,
    ];

    /// <summary>A pattern that begins a search of its own at each character would take hours: its own timeout ends it here.</summary>
    [Fact]
    public void No_pattern_is_searched_again_from_each_character_of_a_run()
    {
        Assert.True(Patterns.Length > 100);
        var texts = Repeated.Select(r => string.Concat(Enumerable.Repeat(r, Length / r.Length)) + "x").ToList();

        var slow = from method in Patterns from text in texts where IsTooSlow((Regex)method.Invoke(null, null)!, text) select $"{method.DeclaringType!.Name}.{method.Name}: {text[..8]}";

        Assert.Equal("", string.Join('\n', slow));
    }

    private static bool IsTooSlow(Regex pattern, string text)
    {
        try
        {
            _ = pattern.Count(text);
            return false;
        }
        catch (RegexMatchTimeoutException)
        {
            return true;
        }
    }
}

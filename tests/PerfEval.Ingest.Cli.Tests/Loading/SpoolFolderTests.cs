using PerfEval.Ingest.Cli.Loading;

namespace PerfEval.Ingest.Cli.Tests.Loading;

/// <summary>Where the entries of archives lie while they are read.</summary>
public sealed class SpoolFolderTests
{
    [Fact]
    public void What_a_killed_load_left_is_taken_away_and_what_a_living_one_holds_stays()
    {
        var left = Directory.CreateTempSubdirectory("perfeval-spool-");
        File.WriteAllBytes(Path.Combine(left.FullName, ".lock"), [0]);
        File.WriteAllText(Path.Combine(left.FullName, "1"), "涉密内容");
        using var living = new SpoolFolder();
        var held = living.Put("甲"u8);
        Assert.False(Directory.Exists(left.FullName));

        using (var another = new SpoolFolder())
            another.Put("乙"u8);
        Assert.Equal("甲", File.ReadAllText(held));
    }

    [Fact]
    public void Nothing_is_left_at_the_end()
    {
        string path;
        using (var spool = new SpoolFolder())
            path = spool.Put("甲"u8);
        Assert.False(Directory.Exists(Path.GetDirectoryName(path)));
    }

    [Fact]
    public void A_link_in_the_guise_of_a_left_folder_takes_nothing_with_it()
    {
        var target = Directory.CreateTempSubdirectory("perfeval-target-");
        var link = Path.Combine(Path.GetTempPath(), "perfeval-spool-" + Guid.NewGuid().ToString("N"));
        try
        {
            File.WriteAllBytes(Path.Combine(target.FullName, ".lock"), [0]);
            Directory.CreateSymbolicLink(link, target.FullName);
            using var spool = new SpoolFolder();
            spool.Put("甲"u8);
            Assert.True(File.Exists(Path.Combine(target.FullName, ".lock")));
        }
        finally
        {
            File.Delete(link);
            target.Delete(recursive: true);
        }
    }
}

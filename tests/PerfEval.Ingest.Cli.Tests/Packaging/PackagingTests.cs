using YamlDotNet.RepresentationModel;

namespace PerfEval.Ingest.Cli.Tests.Packaging;

/// <summary>What lies in packaging/ fits the program. Whether an engine runs it is not tested here: see packaging/README.md.</summary>
public sealed class PackagingTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "packaging");

    [Theory]
    [InlineData("perfeval-review.service")]
    [InlineData("perfeval-load.service")]
    public async Task Each_unit_starts_the_program_with_options_that_it_has(string unit)
    {
        var settings = Settings(unit);
        var line = settings.Single(s => s.Name == "ExecStart").Value.Split(' ');
        Assert.EndsWith("/perfeval", line[0], StringComparison.Ordinal);
        await KnownAsync(line[1..]);
    }

    [Theory]
    [InlineData("perfeval-review.service")]
    [InlineData("perfeval-load.service")]
    public void Each_unit_runs_without_rights_that_it_does_not_need_and_within_bounds(string unit)
    {
        var settings = Settings(unit);
        foreach (var expected in (string[])["User=perfeval", "NoNewPrivileges=yes", "CapabilityBoundingSet=", "ProtectSystem=strict", "ProtectHome=yes", "PrivateTmp=yes", "StateDirectory=perfeval", "EnvironmentFile=/etc/perfeval/perfeval.env"])
            Assert.Contains(expected, settings.Select(s => $"{s.Name}={s.Value}"));
        Assert.Contains(settings, s => s.Name == "MemoryMax");
        Assert.DoesNotContain(settings, s => s.Value.Contains("postgresql://", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_compose_file_pins_images_bounds_every_service_and_starts_the_program_with_options_that_it_has()
    {
        var services = Compose().Children["services"] as YamlMappingNode;
        Assert.Equal(["db", "review", "load", "admin"], services!.Children.Keys.Select(k => k.ToString()));
        foreach (var (name, node) in services.Children)
        {
            var service = Merged((YamlMappingNode)node);
            Assert.Matches(@"^[a-z]+:[0-9]+\.[0-9]+(\.[0-9]+)?(-[a-z]+)?$", service["image"].ToString());
            Assert.Equal("true", service["read_only"].ToString());
            Assert.Equal(["ALL"], ((YamlSequenceNode)service["cap_drop"]).Select(c => c.ToString()));
            Assert.Contains("no-new-privileges:true", ((YamlSequenceNode)service["security_opt"]).Select(c => c.ToString()));
            if (name.ToString() == "db")
                continue;
            Assert.Equal("10001:10001", service["user"].ToString());
            await KnownAsync([.. ((YamlSequenceNode)service["command"]).Select(c => c.ToString())]);
        }

        Assert.True(Merged((YamlMappingNode)services.Children["db"]).ContainsKey("healthcheck"));
        Assert.True(Merged((YamlMappingNode)services.Children["review"]).ContainsKey("healthcheck"));
    }

    [Fact]
    public void No_password_stands_in_the_compose_file_and_the_database_is_not_published()
    {
        var compose = Compose();
        var text = File.ReadAllText(Path.Combine(Folder, "compose", "compose.yaml"));
        Assert.DoesNotMatch(@"postgresql://[^@\s]*:[^@\s]*@", text);
        Assert.DoesNotMatch(@"(?m)^\s*POSTGRES_PASSWORD:", text);
        Assert.Equal(["./secrets/db_password", "./secrets/pgpass"], ((YamlMappingNode)compose.Children["secrets"]).Children.Values.Select(s => ((YamlMappingNode)s).Children["file"].ToString()));
        Assert.False(Merged((YamlMappingNode)((YamlMappingNode)compose.Children["services"]).Children["db"]).ContainsKey("ports"));
        Assert.Equal("secrets/\ninbox/\n", File.ReadAllText(Path.Combine(Folder, "compose", ".gitignore")).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void The_image_is_built_from_pinned_ones_and_does_not_run_as_root()
    {
        var lines = File.ReadAllLines(Path.Combine(Folder, "compose", "Dockerfile"));
        Assert.All(lines.Where(l => l.StartsWith("FROM ", StringComparison.Ordinal)), l => Assert.Matches(@":[0-9]+\.[0-9]+\.[0-9]+-noble\b", l));
        Assert.Equal("USER 10001:10001", lines.Last(l => l.StartsWith("USER ", StringComparison.Ordinal)));
    }

    private static YamlMappingNode Compose()
    {
        using var text = File.OpenText(Path.Combine(Folder, "compose", "compose.yaml"));
        var yaml = new YamlStream();
        yaml.Load(text);
        return (YamlMappingNode)yaml.Documents[0].RootNode;
    }

    /// <summary>With what <c>&lt;&lt;</c> brings, over which the service's own settings go.</summary>
    private static Dictionary<string, YamlNode> Merged(YamlMappingNode service)
    {
        var all = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        if (service.Children.TryGetValue("<<", out var shared))
        {
            foreach (var (key, value) in ((YamlMappingNode)shared).Children)
                all[key.ToString()] = value;
        }

        foreach (var (key, value) in service.Children.Where(c => c.Key.ToString() != "<<"))
            all[key.ToString()] = value;
        return all;
    }

    private static List<(string Name, string Value)> Settings(string unit) =>
    [
        .. File.ReadLines(Path.Combine(Folder, "systemd", unit)).Where(l => l.Length > 0 && l[0] is not '#' and not '[')
            .Select(l => l.Split('=', 2)).Select(p => (p[0], p[1])),
    ];

    private static async Task KnownAsync(IReadOnlyList<string> arguments)
    {
        using var bench = new Workbench();
        var help = await bench.RunAsync(arguments[0], "--help");
        Assert.Equal(ExitStatus.Done, help.Status);
        Assert.All(arguments.Where(a => a.StartsWith("--", StringComparison.Ordinal)), option => Assert.Contains($" {option}", help.Output, StringComparison.Ordinal));
    }
}

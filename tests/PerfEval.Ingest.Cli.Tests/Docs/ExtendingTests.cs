using System.Diagnostics;
using System.Reflection;
using System.Text;
using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Warehouse.AcrossFiles;

namespace PerfEval.Ingest.Cli.Tests.Docs;

/// <summary>docs/extending.md from its first block to its last, as a reader would paste it.</summary>
public sealed class ExtendingTests : IDisposable
{
    private const string Place = "# ";

    private readonly string folder = Directory.CreateTempSubdirectory("perfeval-docs-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Every_block_works_as_pasted_and_prints_what_the_page_shows()
    {
        var page = DocPage.Read("extending.md");
        var (printed, faults) = await PasteAsync(page);
        Assert.Equal("", faults);

        var from = 0;
        foreach (var line in page.Fences.Where(f => f.Language == "text").SelectMany(f => f.Lines))
        {
            var at = printed.IndexOf(line + "\n", from, StringComparison.Ordinal);
            Assert.True(at >= 0, $"The page shows a line that is not printed there: {line}\n{printed}");
            from = at + line.Length;
        }

        var schemas = SchemaFiles.WithFolder(Path.Combine(folder, "mine"));
        Assert.Empty(new Ingestion(schemas, "some-province").Mistakes);
        Assert.NotEmpty(new AcrossFilesCatalog(schemas).Rules);
    }

    /// <summary>Each yaml block becomes the file that its first line names; shell blocks run one after the other. Training takes half a minute and is left out.</summary>
    private async Task<(string Printed, string Faults)> PasteAsync(DocPage page)
    {
        var program = Path.Combine(Path.GetDirectoryName(Assembly.GetExecutingAssembly().Location)!, "perfeval.dll");
        var script = new StringBuilder($"perfeval() {{ [ \"$1\" = train ] && return; dotnet '{program}' \"$@\" 2>error; s=$?; case $s in 0|3) ;; *) echo \"$* ended with $s: $(cat error)\" >&2 ;; esac; }}\n");
        foreach (var fence in page.Fences)
        {
            if (fence.Language == "yaml")
                script.Append(System.Globalization.CultureInfo.InvariantCulture, $"mkdir -p $(dirname {Named(fence)}); cat > {Named(fence)} <<'YAML'\n{fence.Body}YAML\n");
            else if (fence.Language == "sh")
                script.Append(fence.Body);
        }

        foreach (var name in new[] { "corpus", "schemas" })
            Directory.CreateSymbolicLink(Path.Combine(folder, name), Path.Combine(Repository.Root, name));
        await File.WriteAllTextAsync(Path.Combine(folder, "paste.sh"), script.ToString(), TestContext.Current.CancellationToken);
        using var shell = Process.Start(new ProcessStartInfo("bash", ["--norc", "--noprofile", "paste.sh"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            UseShellExecute = false,
        })!;
        var faults = shell.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var printed = await shell.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await shell.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (printed, await faults);
    }

    private static string Named(Fence yaml)
    {
        var first = yaml.Lines.First();
        Assert.Matches(@"\A# mine/[a-z/-]+\.yaml\z", first);
        return first[Place.Length..];
    }
}

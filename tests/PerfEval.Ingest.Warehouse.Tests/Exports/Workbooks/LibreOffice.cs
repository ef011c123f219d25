using System.Diagnostics;

namespace PerfEval.Ingest.Warehouse.Tests.Exports.Workbooks;

/// <summary>LibreOffice without a window, under a profile of its own, told to calculate everything it opens.</summary>
internal static class LibreOffice
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>Why it cannot be used; null where it can. In CI it has to be there.</summary>
    public static string? Missing()
    {
        if (Program() is not null)
            return null;
        Assert.False(string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase), "soffice is missing, and in CI it may not be");
        return "soffice (LibreOffice Calc) is not installed";
    }

    /// <summary>Opens the workbook, calculates it and saves it as another one.</summary>
    /// <returns>The path of what was saved.</returns>
    public static string Recalculate(string workbook, string folder)
    {
        var profile = Directory.CreateDirectory(Path.Combine(folder, "profile", "user")).FullName;
        File.WriteAllText(Path.Combine(profile, "registrymodifications.xcu"), """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
            </oor:items>
            """);
        var output = Directory.CreateDirectory(Path.Combine(folder, "recalculated")).FullName;
        var start = new ProcessStartInfo(Program()!) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { $"-env:UserInstallation={new Uri(Path.GetDirectoryName(profile)!).AbsoluteUri}", "--headless", "--norestore", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", output, workbook })
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var told = process.StandardOutput.ReadToEndAsync();
        var complaints = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail("soffice did not end");
        }

        var saved = Path.Combine(output, Path.GetFileName(workbook));
        Assert.True(File.Exists(saved), $"soffice saved nothing: {told.GetAwaiter().GetResult()} {complaints.GetAwaiter().GetResult()}");
        return saved;
    }

    private static string? Program() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => new[] { Path.Combine(folder, "soffice"), Path.Combine(folder, "libreoffice") })
        .Where(File.Exists)
        .FirstOrDefault(HasCalc);

    // The word processor alone brings a soffice that opens no workbook.
    private static bool HasCalc(string program)
    {
        var real = File.ResolveLinkTarget(program, returnFinalTarget: true)?.FullName ?? program;
        return File.Exists(Path.Combine(Path.GetDirectoryName(real)!, "libsclo.so"));
    }
}

using System.ComponentModel;
using System.Diagnostics;

namespace PerfEval.Ingest.Cli.Doctor;

/// <summary>Asks another program of the machine for a word about itself.</summary>
internal static class OtherProgram
{
    /// <summary>How long a program may take to say its version; who is silent for longer is taken for not there.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <returns>The first line that the program prints; null where it is not there or does not answer well.</returns>
    public static async Task<string?> AnswerAsync(string program, string[] arguments, CancellationToken cancellation)
    {
        Process process;
        try
        {
            process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, CreateNoWindow = true })!;
        }
        catch (Win32Exception)
        {
            return null;
        }

        using (process)
        using (var timed = CancellationTokenSource.CreateLinkedTokenSource(cancellation))
        {
            timed.CancelAfter(Patience);
            try
            {
                process.ErrorDataReceived += static (_, _) => { };
                process.BeginErrorReadLine();
                var text = await process.StandardOutput.ReadToEndAsync(timed.Token);
                await process.WaitForExitAsync(timed.Token);
                return process.ExitCode == 0 ? text.Trim().Split('\n')[0].Trim() : null;
            }
            catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
            {
                process.Kill(entireProcessTree: true);
                return null;
            }
        }
    }
}

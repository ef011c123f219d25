using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using PerfEval.Ingest.Cli.Workers;

namespace PerfEval.Ingest.Cli.TestWorker;

/// <summary>
/// A worker on the real protocol that does what each line of its file says. The payload is the file's text and, behind a
/// bar, this process's id.
/// </summary>
internal static class ScriptedWorker
{
    private static readonly List<byte[]> Hoard = [];

    public static int Run()
    {
        using var requests = Console.OpenStandardInput();
        using var answers = Console.OpenStandardOutput();
        new WorkerServer(item => Read(item, answers), WorkerServer.EndProcess).Run(requests, answers);
        return 0;
    }

    private static WorkResult Read(WorkItem item, Stream answers)
    {
        var text = File.ReadAllText(item.File);
        foreach (var line in text.Split('\n'))
            Do(line.Split(' ', 2), answers);
        return WorkResult.Read(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{text}|{Environment.ProcessId}")), "sha");
    }

    private static void Do(string[] words, Stream answers)
    {
        switch (words)
        {
            case ["die"]:
                WorkerServer.EndProcess();
                break;
            case ["die-once", var mark]:
                if (IsFirst(mark))
                    WorkerServer.EndProcess();
                break;
            case ["hang-once", var mark]:
                if (IsFirst(mark))
                    Hang();
                break;
            case ["exit", var last]:
                Console.Error.WriteLine(last);
                Environment.Exit(7);
                break;
            case ["hang"]:
                Hang();
                break;
            case ["rubbish"]:
                answers.Write("a library that prints\n"u8);
                answers.Flush();
                break;
            case ["twice"]:
                var (kind, body) = WorkerMessages.Answer(4711, WorkResult.Read([1, 2, 3], "sha"));
                Frames.Write(answers, kind, body);
                break;
            case ["eat-heap"]:
                for (; ; )
                    Hoard.Add(new byte[16 << 20]);
            case ["eat-native"]:
                EatNative();
                break;
            case ["keep", var megabytes]:
                var kept = new byte[int.Parse(megabytes, CultureInfo.InvariantCulture) << 20];
                Array.Fill(kept, (byte)1);
                Hoard.Add(kept);
                break;
            case ["await", var mark]:
                SpinWait.SpinUntil(() => File.Exists(mark));
                break;
            case ["sign", var mark]:
                File.WriteAllText(mark, Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
                break;
        }
    }

    private static bool IsFirst(string mark)
    {
        if (File.Exists(mark))
            return false;
        File.WriteAllText(mark, "");
        return true;
    }

    /// <summary>Busy, and deaf to any request to stop.</summary>
    private static void Hang()
    {
        for (var watch = Stopwatch.StartNew(); ;)
            GC.KeepAlive(watch);
    }

    private static unsafe void EatNative()
    {
        for (var i = 0; i < 64; i++)
            NativeMemory.Fill(NativeMemory.Alloc(16 << 20), 16 << 20, 1);
        Hang();
    }
}

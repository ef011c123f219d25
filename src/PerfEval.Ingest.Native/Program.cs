using System.Text;
using PerfEval.Ingest.Cli;
using PerfEval.Ingest.Cli.Running;
using PerfEval.Ingest.Native;

if (args.Length == 0 || !FileCommands.Names.Contains(args[0], StringComparer.Ordinal))
    return WholeProgram.Become(args);

// A run on one file is over before there is anything worth collecting; past this, memory is collected as ever.
GC.TryStartNoGCRegion(64_000_000);

var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var terminal = Terminal.OfProcess();
var output = new StreamWriter(Console.OpenStandardOutput(), utf8, bufferSize: 32_768) { AutoFlush = terminal.OutIsTerminal };
var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true };
return await new CommandLineRun(Engine.OfFiles(), terminal, FileCommands.Create).RunAsync(args, output, error, TimeSpan.FromSeconds(2));

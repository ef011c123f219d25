using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PerfEval.Ingest.Cli.Running;
using PerfEval.Ingest.Exports;

namespace PerfEval.Ingest.Cli.Doctor;

/// <summary>Tells diagnoses to people as they come, or to programs as one JSON object at the end.</summary>
internal sealed class DiagnosisReport(Session session, bool json)
{
    private readonly List<Diagnosis> all = [];

    public void Add(IEnumerable<Diagnosis> diagnoses)
    {
        foreach (var diagnosis in diagnoses)
        {
            all.Add(diagnosis);
            if (diagnosis.Health == Health.Bad)
                session.Hold(ExitStatus.InternalError);
            if (!json)
                Write(diagnosis);
        }
    }

    public void Complete()
    {
        if (!json)
            return;
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writer.WriteBoolean("well", !all.Exists(d => d.Health == Health.Bad));
            writer.WriteStartArray("checks");
            foreach (var diagnosis in all)
            {
                writer.WriteStartObject();
                writer.WriteString("health", diagnosis.Health.ToString().ToLowerInvariant());
                writer.WriteString("what", diagnosis.What);
                writer.WriteString("mend", diagnosis.Mend);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        session.Output.Write(Encoding.UTF8.GetString(bytes.ToArray()) + "\n");
    }

    private void Write(Diagnosis diagnosis)
    {
        var mark = diagnosis.Health switch { Health.Good => "✓", Health.Absent => "–", _ => "✗" };
        session.Output.Write(SafeText.ForTerminal($"{mark} {diagnosis.What}") + "\n");
        if (diagnosis.Mend is { } mend)
            session.Output.Write(SafeText.ForTerminal($"    {mend}") + "\n");
    }
}

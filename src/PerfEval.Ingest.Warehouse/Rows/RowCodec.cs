using System.Reflection;

namespace PerfEval.Ingest.Warehouse.Rows;

/// <summary>A row type in binary: its properties, inherited ones too, in the order that the runtime gives. Both ends are the same program.</summary>
internal static class RowCodec<T>
    where T : class, new()
{
    private static readonly Field[] Fields = [.. typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(Field.Of)];

    public static void Write(BinaryWriter to, T row)
    {
        foreach (var field in Fields)
            field.Write(to, row);
    }

    public static T Read(BinaryReader from)
    {
        var row = new T();
        foreach (var field in Fields)
            field.Read(from, row);
        return row;
    }

    public static void WriteAll(BinaryWriter to, IReadOnlyList<T> rows)
    {
        to.Write7BitEncodedInt(rows.Count);
        foreach (var row in rows)
            Write(to, row);
    }

    public static void ReadAll(BinaryReader from, List<T> rows)
    {
        var count = from.Read7BitEncodedInt();
        for (var i = 0; i < count; i++)
            rows.Add(Read(from));
    }

    private abstract class Field
    {
        public static Field Of(PropertyInfo property)
        {
            if (Wire.ByType.TryGetValue(property.PropertyType, out var wire))
                return (Field)Activator.CreateInstance(typeof(Field<>).MakeGenericType(typeof(T), property.PropertyType), property, wire)!;
            throw new NotSupportedException($"{typeof(T).Name}.{property.Name}: rows cannot hold {property.PropertyType}.");
        }

        public abstract void Write(BinaryWriter to, T row);

        public abstract void Read(BinaryReader from, T row);
    }

    private sealed class Field<TValue>(PropertyInfo property, object wire) : Field
    {
        private readonly Func<T, TValue> get = property.GetMethod!.CreateDelegate<Func<T, TValue>>();
        private readonly Action<T, TValue> set = property.SetMethod!.CreateDelegate<Action<T, TValue>>();
        private readonly Wire<TValue> wire = (Wire<TValue>)wire;

        public override void Write(BinaryWriter to, T row) => wire.Write(to, get(row));

        public override void Read(BinaryReader from, T row) => set(row, wire.Read(from));
    }
}

/// <summary>How values of one type are written and read.</summary>
internal sealed record Wire<TValue>(Action<BinaryWriter, TValue> Write, Func<BinaryReader, TValue> Read);

internal static class Wire
{
    public static readonly IReadOnlyDictionary<Type, object> ByType = new Dictionary<Type, object>
    {
        [typeof(string)] = new Wire<string?>(
            (to, value) =>
            {
                to.Write(value is not null);
                if (value is not null)
                    to.Write(value);
            },
            from => from.ReadBoolean() ? from.ReadString() : null),
        [typeof(byte[])] = new Wire<byte[]?>(
            (to, value) =>
            {
                to.Write7BitEncodedInt(value is null ? 0 : value.Length + 1);
                to.Write(value ?? []);
            },
            from => from.Read7BitEncodedInt() is > 0 and var length ? from.ReadBytes(length - 1) : null),
        [typeof(bool)] = Plain((to, value) => to.Write(value), from => from.ReadBoolean()),
        [typeof(int)] = Plain((to, value) => to.Write(value), from => from.ReadInt32()),
        [typeof(int?)] = Optional((to, value) => to.Write(value), from => from.ReadInt32()),
        [typeof(long)] = Plain((to, value) => to.Write(value), from => from.ReadInt64()),
        [typeof(long?)] = Optional((to, value) => to.Write(value), from => from.ReadInt64()),
        [typeof(decimal)] = Plain((to, value) => to.Write(value), from => from.ReadDecimal()),
        [typeof(decimal?)] = Optional((to, value) => to.Write(value), from => from.ReadDecimal()),
        [typeof(DateOnly?)] = Optional((to, value) => to.Write(value.DayNumber), from => DateOnly.FromDayNumber(from.ReadInt32())),
        [typeof(DateTime)] = Plain((to, value) => to.Write(value.ToBinary()), from => DateTime.FromBinary(from.ReadInt64())),
        [typeof(DateTime?)] = Optional((to, value) => to.Write(value.ToBinary()), from => DateTime.FromBinary(from.ReadInt64())),
    };

    private static Wire<T> Plain<T>(Action<BinaryWriter, T> write, Func<BinaryReader, T> read)
        where T : struct => new(write, read);

    private static Wire<T?> Optional<T>(Action<BinaryWriter, T> write, Func<BinaryReader, T> read)
        where T : struct => new(
            (to, value) =>
            {
                to.Write(value.HasValue);
                if (value is { } known)
                    write(to, known);
            },
            from => from.ReadBoolean() ? read(from) : null);
}

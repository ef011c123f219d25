using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;
using NpgsqlTypes;

namespace PerfEval.Ingest.Warehouse.Loading.Writing;

/// <summary>A column of a table and how its value gets from a row into the database, without boxing where there are many.</summary>
internal abstract class TableColumn<T>(string name, NpgsqlDbType type)
    where T : class
{
    public string Name { get; } = name;

    public NpgsqlDbType Type { get; } = type;

    /// <summary>Writes the row's value into a binary COPY.</summary>
    public abstract void Copy(NpgsqlBinaryImporter to, T row);

    /// <summary>The row's value as a parameter's; <see cref="DBNull"/> for null.</summary>
    public abstract object Value(T row);

    /// <summary>The values of many rows as one array parameter's.</summary>
    public abstract Array Values(IReadOnlyList<T> rows);

    /// <summary>The type of an array's elements in SQL; a column of JSON is handed over as text and converted.</summary>
    public string SqlType => Type switch
    {
        NpgsqlDbType.Text => "text",
        NpgsqlDbType.Jsonb => "jsonb",
        NpgsqlDbType.Integer => "integer",
        NpgsqlDbType.Bigint => "bigint",
        NpgsqlDbType.Numeric => "numeric",
        NpgsqlDbType.Boolean => "boolean",
        NpgsqlDbType.Date => "date",
        NpgsqlDbType.TimestampTz => "timestamptz",
        NpgsqlDbType.Bytea => "bytea",
        _ => throw new NotSupportedException($"No column is of {Type}."),
    };

    public static TableColumn<T> Of(IProperty property)
    {
        var clr = property.ClrType;
        var plain = Nullable.GetUnderlyingType(clr) ?? clr;
        var type = property.GetColumnType() == "jsonb" ? NpgsqlDbType.Jsonb : TypeOf(plain);
        var column = clr.IsValueType && plain != clr ? typeof(OptionalColumn<,>) : clr.IsValueType ? typeof(PlainColumn<,>) : typeof(ReferenceColumn<,>);
        return (TableColumn<T>)Activator.CreateInstance(column.MakeGenericType(typeof(T), plain), property.PropertyInfo!, property.GetColumnName(), type)!;
    }

    protected static TField[] All<TField>(IReadOnlyList<T> rows, Func<T, TField> get)
    {
        var fields = new TField[rows.Count];
        for (var i = 0; i < fields.Length; i++)
            fields[i] = get(rows[i]);
        return fields;
    }

    private static NpgsqlDbType TypeOf(Type clr) => clr switch
    {
        _ when clr == typeof(string) => NpgsqlDbType.Text,
        _ when clr == typeof(int) => NpgsqlDbType.Integer,
        _ when clr == typeof(long) => NpgsqlDbType.Bigint,
        _ when clr == typeof(decimal) => NpgsqlDbType.Numeric,
        _ when clr == typeof(bool) => NpgsqlDbType.Boolean,
        _ when clr == typeof(DateOnly) => NpgsqlDbType.Date,
        _ when clr == typeof(DateTime) => NpgsqlDbType.TimestampTz,
        _ when clr == typeof(byte[]) => NpgsqlDbType.Bytea,
        _ => throw new NotSupportedException($"No column can hold {clr}."),
    };
}

internal sealed class PlainColumn<T, TValue>(PropertyInfo property, string name, NpgsqlDbType type) : TableColumn<T>(name, type)
    where T : class
    where TValue : struct
{
    private readonly Func<T, TValue> get = property.GetMethod!.CreateDelegate<Func<T, TValue>>();

    public override void Copy(NpgsqlBinaryImporter to, T row) => to.Write(get(row), Type);

    public override object Value(T row) => get(row);

    public override Array Values(IReadOnlyList<T> rows) => All(rows, get);
}

internal sealed class OptionalColumn<T, TValue>(PropertyInfo property, string name, NpgsqlDbType type) : TableColumn<T>(name, type)
    where T : class
    where TValue : struct
{
    private readonly Func<T, TValue?> get = property.GetMethod!.CreateDelegate<Func<T, TValue?>>();

    public override void Copy(NpgsqlBinaryImporter to, T row)
    {
        if (get(row) is { } value)
            to.Write(value, Type);
        else
            to.WriteNull();
    }

    public override object Value(T row) => get(row) is { } value ? value : DBNull.Value;

    public override Array Values(IReadOnlyList<T> rows) => All(rows, get);
}

internal sealed class ReferenceColumn<T, TValue>(PropertyInfo property, string name, NpgsqlDbType type) : TableColumn<T>(name, type)
    where T : class
    where TValue : class
{
    private readonly Func<T, TValue?> get = property.GetMethod!.CreateDelegate<Func<T, TValue?>>();

    public override void Copy(NpgsqlBinaryImporter to, T row)
    {
        if (get(row) is { } value)
            to.Write(value, Type);
        else
            to.WriteNull();
    }

    public override object Value(T row) => get(row) is { } value ? value : DBNull.Value;

    public override Array Values(IReadOnlyList<T> rows) => All(rows, get);
}

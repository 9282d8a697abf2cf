using System.Collections.Immutable;
using Briefings.Templating.Evaluation;
using Briefings.Templating.Syntax.Expressions;
using Briefings.Templating.Syntax.Statements;
using Briefings.Templating.Values;

namespace Briefings.Templating.Parsing;

/// <summary>Reads the four forms of functions: <c>func f</c>, <c>func f(a)</c>, <c>do</c> and <c>f(a) =
/// b</c>.</summary>
internal sealed class FunctionParser(ParseContext context)
{
    private const string Syntax = "func <variable> ... end";

    private TokenReader Tokens => context.Tokens;

    /// <summary>Reads <c>func name … end</c> after the keyword.</summary>
    public Statement? ParseNamed(Token keyword)
    {
        var name = Tokens.Current;
        if (name.Kind is not (TokenKind.Identifier or TokenKind.Local))
        {
            Tokens.Error(
                keyword,
                "Error while parsing function statement: Expecting a variable instead of "
                + $"`{Tokens.Show(name)}` in: {Syntax}");
            Tokens.SkipStatement();
            context.Statements.ParseBody("function statement", Syntax);
            return null;
        }

        Tokens.Take();
        Expression target = name.Kind == TokenKind.Local
            ? new LocalVariable(name.Text) { At = name.At }
            : context.Operands.Global(name);
        var function = Parse(keyword, isAnonymous: false, name.Kind == TokenKind.Local ? name.Text : null);
        return function is null ? null : new AssignStatement(target, null, function)
        { At = Tokens.Since(keyword.Start), Indent = context.Statements.Indent };
    }

    /// <summary>Reads <c>do … end</c>.</summary>
    public FunctionDefinition? ParseAnonymous() => Parse(Tokens.Take(), isAnonymous: true, null);

    /// <summary>Reads the rest of <c>f(a, b) = expression</c> when what was read is the left side of one.</summary>
    public Statement? ParseInline(Call call)
    {
        var parameters = ImmutableArray.CreateBuilder<Parameter>();
        foreach (var argument in call.Arguments)
        {
            if (argument is not { Name: null, Value: GlobalVariable { Name: var name } })
            {
                Tokens.Error("A function is defined with plain names for parameters: f(a, b) = expression");
                return null;
            }

            parameters.Add(new Parameter(name, false, false));
        }

        Tokens.Take();
        if (context.Statements.RequireValue() is not { } result)
            return null;

        var function = new FunctionDefinition
        {
            Parameters = new ParameterList(parameters.ToImmutable()),
            Result = result,
            IsAnonymous = false,
            LocalName = (call.Target as LocalVariable)?.Name,
            At = Tokens.Since(call.Start),
        };
        return new AssignStatement(call.Target, null, function)
        { At = Tokens.Since(call.Start), Indent = context.Statements.Indent };
    }

    private FunctionDefinition? Parse(Token start, bool isAnonymous, string? localName)
    {
        var returns = context.Returns;
        var place = context.Html.Place;
        var parameters = Tokens.Kind == TokenKind.OpenParen ? ParseParameters() : null;
        context.Html.Place = default;
        var body = context.Expressions.OutsideArguments(
            () => context.Statements.ParseBody(isAnonymous ? "do statement" : "function statement", Syntax));
        context.Html.Place = place;
        return body is null ? null : new FunctionDefinition
        {
            Parameters = parameters,
            Body = body,
            IsAnonymous = isAnonymous,
            LocalName = localName,
            IsStatement = parameters is not null && context.Returns == returns,
            At = Tokens.Since(start.Start),
        };
    }

    private ParameterList? ParseParameters()
    {
        Tokens.Take();
        var parameters = ImmutableArray.CreateBuilder<Parameter>();
        while (Tokens.Kind != TokenKind.CloseParen)
        {
            if (ReadParameter(parameters.Count > 0 ? parameters[^1] : default) is not { } parameter)
            {
                Tokens.SkipStatement();
                return null;
            }

            parameters.Add(parameter);
            if (!Tokens.TryTake(TokenKind.Comma) && Tokens.Kind != TokenKind.CloseParen)
            {
                Tokens.Error("Expecting a comma or a closing parenthesis after a parameter.");
                Tokens.SkipStatement();
                return null;
            }
        }

        Tokens.Take();
        return new ParameterList(parameters.ToImmutable());
    }

    private Parameter? ReadParameter(Parameter before)
    {
        var name = Tokens.Current;
        if (name.Kind != TokenKind.Identifier)
        {
            Tokens.Error(
                $"Unexpected token `{Tokens.Show(name)}`. Expecting the name of a parameter.");
            return null;
        }

        Tokens.Take();
        if (Tokens.TryTake(TokenKind.Ellipsis))
            return new Parameter(name.Text, true, true);

        if (Tokens.TryTake(TokenKind.Assign))
            return ReadOptional(name, before);

        if (before.IsOptional)
        {
            Tokens.Error(name, "Cannot declare a normal parameter after an optional parameter.");
            return null;
        }

        return new Parameter(name.Text, false, false);
    }

    private Parameter? ReadOptional(Token name, Parameter before)
    {
        if (before.IsRest)
        {
            Tokens.Error(name, "Cannot declare an optional parameter after a variable parameter (`...`).");
            return null;
        }

        var isNegative = Tokens.TryTake(TokenKind.Minus);
        if (context.Operands.ParseRequired() is not { } value)
            return null;

        if (value is not Literal literal || (isNegative && !literal.Value.IsNumber))
        {
            Tokens.Error(Tokens.Previous, "Expecting only a literal for an optional parameter value.");
            return null;
        }

        var given = literal.Value;
        if (isNegative)
            given = given.Kind == TemplateValueKind.Integer ? -given.AsInteger : -Conversion.ToDouble(given);

        return new Parameter(name.Text, true, false, given);
    }
}

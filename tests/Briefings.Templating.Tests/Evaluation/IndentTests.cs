namespace Briefings.Templating.Tests.Evaluation;

public class IndentTests
{
    [Theory]
    [InlineData("{{ if false }}\n  {{ else if true }}\nx\n{{ end }}z", "\nx\nz")]
    [InlineData("{{ if false }}\n  {{ else }}\nx\n{{ end }}z", "\nx\nz")]
    [InlineData("  {{ if true }}\na\n{{ end }}z", "  \n  a\nz")]
    [InlineData("  {{ if false }}\n{{ else if true }}\nb\n{{ end }}z", "  \n  b\nz")]
    [InlineData("  {{ if false }}\n{{ else if false }}\n    {{ else if true }}\nb\n{{ end }}z", "  \n  b\nz")]
    [InlineData("  {{ if false }}\n{{ else if false }}\n    {{ else }}\nc\n{{ end }}z", "  \n  c\nz")]
    [InlineData("  {{- if false }}\n  {{ else if true }}\nx\n{{ end }}z", "\nx\nz")]
    public void Every_branch_has_the_indentation_of_the_if(string template, string expected)
    {
        Assert.Equal(expected, Page.Render(template));
    }

    [Theory]
    [InlineData("  {{ case 1 }}{{ when 1 }}\nx\ny\n{{ end }}z", "  \nx\ny\nz")]
    [InlineData("{{ case 1 }}\n  {{ when 1 }}\nx\n  {{ end }}z", "\nx\n  z")]
    [InlineData("  {{ case 1 }}\n  {{ when 2 }}\nx\n  {{ else }}\ny\n{{ end }}z", "  \ny\nz")]
    [InlineData("  {{ case 1 }}{{ when 1 }}\n  {{ if true }}\nx\n{{ end }}{{ end }}z", "  \n  \n  x\nz")]
    public void The_branches_of_a_case_have_none(string template, string expected)
    {
        Assert.Equal(expected, Page.Render(template));
    }
}

# briefings: completion for fish. Say 'briefings completion fish > ~/.config/fish/completions/briefings.fish'.
function __briefings_complete
    # What stands behind the program's name is completed by the program itself.
    set -l line (commandline --cut-at-cursor --current-process)
    set line (string replace --regex '^\s*\S+\s?' '' -- $line)
    briefings "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
end
complete --command briefings --arguments '(__briefings_complete)'

package pubs.cli;

/** What the program says to the shell that started it. There are no other numbers. */
enum ExitStatus {
    /** Did what was asked. */
    DONE,
    /** Looked, and found something: findings, a stale file, a conflict. */
    FINDINGS,
    /** Could not do what was asked. */
    FAILED;

    int code() {
        return ordinal();
    }
}

/**
 * The command line: one class for each subcommand, which reads options, calls a service and prints.
 * The only place that knows Commons CLI; nothing imports this package.
 */
package pubs.cli;

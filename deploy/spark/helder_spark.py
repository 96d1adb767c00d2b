"""Simplifies JSON lines on a Spark cluster: each worker pipes its part through `helder filter`.

    spark-submit helder_spark.py INPUT OUTPUT [--helder PATH] [--partitions N] [-- OPTIONS OF helder filter]

INPUT is a file or folder of JSON lines, OUTPUT a folder that isn't there yet. The lines of all output files, in order of the
files' names, are those of `helder filter` over the whole input. The program must be at PATH on every worker, and the same
version. Give --reference-date, for every worker has its own today.
"""
import argparse
import json
import shlex
import sys

from pyspark.sql import SparkSession


def arguments():
    own, _, filtered = " ".join(map(shlex.quote, sys.argv[1:])).partition(" -- ")
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("input")
    parser.add_argument("output")
    parser.add_argument("--helder", default="helder")
    parser.add_argument("--partitions", type=int, default=0)
    return parser.parse_args(shlex.split(own)), filtered


def command(helder, options):
    """`helder filter` for a pipe: a message that fails is a line of its own, so exit code 1 is no failed task."""
    line = f"{shlex.quote(helder)} filter --quiet {options}; code=$?; [ $code -le 1 ] || exit $code"
    return f"sh -c {shlex.quote(line)}"


def main():
    chosen, options = arguments()
    spark = SparkSession.builder.appName("helder").getOrCreate()
    lines = spark.sparkContext.textFile(chosen.input, minPartitions=chosen.partitions or None)
    results = lines.pipe(command(chosen.helder, options), checkCode=True)
    results.saveAsTextFile(chosen.output)
    written = spark.sparkContext.textFile(chosen.output)
    failed = written.filter(lambda line: json.loads(line)["schema"] == "helder.error/1").count()
    print(f"helder: {written.count()} messages, {failed} failed", file=sys.stderr)
    spark.stop()
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
